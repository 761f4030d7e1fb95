package org.dateline.safekeeping;

import org.dateline.masthead.UnusableSetting;

/** What keeps the stories, and so what has to be true of it. */
enum ArchiveKind {

	/** H2 in a file of this machine. */
	FILE,
	/** H2 in memory: nothing outlives the process. */
	MEMORY,
	/** PostgreSQL, which keeps its own promises. */
	SERVER;

	static ArchiveKind of(String url) {
		if (url.startsWith("jdbc:h2:")) {
			return url.startsWith("jdbc:h2:mem:") ? MEMORY : FILE;
		}
		if (url.startsWith("jdbc:postgresql:")) {
			return SERVER;
		}
		throw new UnusableSetting("The setting spring.datasource.url names neither H2 nor PostgreSQL, "
				+ "and of others it is not known whether they keep what they acknowledge");
	}

}
