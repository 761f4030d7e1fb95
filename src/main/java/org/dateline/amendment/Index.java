package org.dateline.amendment;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the index of an array out of a pointer (RFC 6901, section 4). */
final class Index {

	private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,8}");

	private Index() {
	}

	static boolean readable(String token) {
		return DIGITS.matcher(token).matches();
	}

	static Optional<Integer> of(String token, int end) {
		return Optional.of(token).filter(Index::readable).map(Integer::valueOf).filter((index) -> index < end);
	}

}
