package org.dateline.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests by which contents are told apart. */
public final class Digest {

	private Digest() {
	}

	/**
	 * The SHA-256 of some bytes.
	 * @param bytes any bytes
	 * @return 64 hexadecimal digits
	 */
	public static String of(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java platform has SHA-256", impossible);
		}
	}

}
