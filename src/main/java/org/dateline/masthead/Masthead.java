package org.dateline.masthead;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings {@code dateline.*}, all of them; an unknown one stops the start.
 *
 * @param publicUrl the address that readers reach the service at; every link begins with
 * it, whatever a request says
 * @param data the folder that holds the database
 * @param stories a folder of story files to keep at the start, absent for none
 * @param seed whether an empty database gets the bundled story
 * @param adminKey the first key of an administrator, absent to have one made
 * @param durability what an acknowledged write has outlived
 * @param cache how many bytes of finished answers are held in memory
 * @param limits how much clients may ask of the service
 * @param rehearsal whether the service plays its first readers and ends, which trains a
 * virtual machine
 */
@ConfigurationProperties(prefix = "dateline", ignoreUnknownFields = false)
public record Masthead(@DefaultValue("http://localhost:8080") URI publicUrl, @DefaultValue("data") Path data,
		@Nullable Path stories, @DefaultValue("true") boolean seed, @Nullable String adminKey,
		@DefaultValue("disk") Durability durability, @DefaultValue("64MB") DataSize cache, @DefaultValue Limits limits,
		@DefaultValue("false") boolean rehearsal) {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	public Masthead {
		if (!begins(publicUrl)) {
			throw new UnusableSetting("The setting dateline.public-url is \"" + publicUrl
					+ "\", but must be an absolute http or https address without a query or fragment, "
					+ "such as https://news.example.org");
		}
		KeySetting.check(adminKey);
	}

	/** Whether the address of a page can begin with it. */
	private static boolean begins(URI address) {
		return address.isAbsolute() && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
				&& address.getHost() != null && address.getRawQuery() == null && address.getRawFragment() == null;
	}

}
