package org.dateline.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
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

	private static final int LENGTH = 15;

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
		byte[] digest = sha256(state);
		return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, LENGTH)) + '"';
	}

	private static byte[] sha256(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256", impossible);
		}
	}

}
