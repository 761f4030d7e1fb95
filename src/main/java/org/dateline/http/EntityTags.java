package org.dateline.http;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * Makes strong entity tags (RFC 9110, section 8.8.3): one for each version, format,
 * question and build of the service, so that two answers that could differ in a byte
 * never share one.
 */
@Component
public class EntityTags {

	private static final int STATE = 12;

	private static final int LENGTH = 20;

	private final String build;

	private final PublicAddress address;

	EntityTags(ObjectProvider<BuildProperties> build, PublicAddress address) {
		this.build = Optional.ofNullable(build.getIfAvailable())
			.map((properties) -> properties.getVersion() + properties.getTime())
			.orElse("unbuilt");
		this.address = address;
	}

	/**
	 * The tag of the same representation with a coding (gzip) applied.
	 * @param tag the tag of the representation as it is
	 * @return another strong tag
	 */
	public static String coded(String tag) {
		return tag.substring(0, tag.length() - 1) + "-gzip\"";
	}

	/**
	 * The part of a tag that stands for the version alone. All representations of one
	 * state share it, so that a change can be meant for the state that any of them shows.
	 */
	static String state(Version version) {
		return Digest.of(version.name().getBytes(StandardCharsets.UTF_8)).substring(0, STATE);
	}

	String of(Answer<?> answer, String suffix, String path) {
		String state = String.join("\n", this.build, this.address.of(path), suffix, answer.version().name(),
				answer.question().canonical());
		return '"' + state(answer.version()) + '.'
				+ Digest.of(state.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH) + '"';
	}

}
