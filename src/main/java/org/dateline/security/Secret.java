package org.dateline.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import org.dateline.http.Digest;

/**
 * The secrets that keys are known by. Only their digests are kept, and a plain SHA-256 is
 * enough: a slow hash protects what people think up, whereas nobody tries 2^256 values. A
 * key that an operator thought up is as safe as it is long. As a key is found by its
 * digest, no comparison takes the longer the better somebody has guessed.
 */
final class Secret {

	private static final String PREFIX = "dl_";

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Secret() {
	}

	/**
	 * A secret that nobody has had before; its beginning lets scanners find it in files.
	 */
	static String fresh() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	static String digest(String secret) {
		return Digest.of(secret.getBytes(StandardCharsets.UTF_8));
	}

}
