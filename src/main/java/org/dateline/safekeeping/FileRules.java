package org.dateline.safekeeping;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.dateline.masthead.UnusableSetting;

/** What the address of a file must say, and what it must not. */
final class FileRules {

	/** The version that was seen to lose nothing; 2.5.252 was seen to. */
	static final String VERSION = "2\\.4\\.240";

	/** A drive of one letter may stand before the path. */
	private static final Pattern PLAIN = Pattern.compile("([A-Za-z]:)?[^:]*");

	private static final Map<String, String> BREAKING = Map.of("ACCESS_MODE_DATA=R(?!W).*",
			"makes the archive read-only", "FILE_LOCK=(?!FS$|FILE$).*", "lets a second process spoil the file",
			"RETENTION_TIME=\\d{1,3}", "writes over what a power cut may bring back", "REUSE_SPACE=FALSE",
			"fills the disk");

	private FileRules() {
	}

	static void check(Archive archive) {
		if (archive.kind() != ArchiveKind.FILE) {
			return;
		}
		if (!PLAIN.matcher(archive.path()).matches()) {
			throw new UnusableSetting("The setting spring.datasource.url names \"" + archive.path()
					+ "\", which is no plain file of this machine, and nobody knows whether it is synced; "
					+ "name one as jdbc:h2:file:/path");
		}
		String options = archive.options().toUpperCase(Locale.ROOT);
		BREAKING.forEach((option, consequence) -> refuse(options, option, consequence));
		if (!options.contains(";DB_CLOSE_ON_EXIT=FALSE")) {
			throw new UnusableSetting("The setting spring.datasource.url lacks DB_CLOSE_ON_EXIT=FALSE, without which "
					+ "the database closes under the last requests; add it");
		}
	}

	private static void refuse(String options, String option, String consequence) {
		for (String set : options.split(";", -1)) {
			if (set.matches(option)) {
				throw new UnusableSetting("The setting spring.datasource.url has the option " + set + ", which "
						+ consequence + "; leave it out");
			}
		}
	}

}
