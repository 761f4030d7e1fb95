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
class EntityTags {

	private static final int LENGTH = 32;

	private final String build;

	private final PublicAddress address;

	EntityTags(ObjectProvider<BuildProperties> build, PublicAddress address) {
		this.build = Optional.ofNullable(build.getIfAvailable())
			.map((properties) -> properties.getVersion() + properties.getTime())
			.orElse("unbuilt");
		this.address = address;
	}

	String of(Answer<?> answer, String suffix, String path) {
		String state = String.join("\n", this.build, this.address.of(path), suffix, answer.version().name(),
				answer.question().canonical());
		return '"' + Digest.of(state.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH) + '"';
	}

}
