package org.dateline.listing;

import java.time.Instant;
import java.util.UUID;

/** Reads keys of rows, as cursors spell them, that every database can compare with. */
final class Keys {

	private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

	private Keys() {
	}

	static Object read(Class<?> type, String key) {
		if (type == Instant.class) {
			return time(Instant.parse(key));
		}
		if (type == Integer.class) {
			return Integer.valueOf(key);
		}
		return (type == UUID.class) ? UUID.fromString(key) : words(key);
	}

	private static Instant time(Instant time) {
		if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
			throw new IllegalArgumentException("Nothing is kept of " + time);
		}
		return time;
	}

	private static String words(String words) {
		if (words.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("No key holds a control character");
		}
		return words;
	}

}
