package org.dateline.listing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32C;

import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;

/**
 * A place in a list and the query that the list was made by, as one opaque word.
 *
 * @param list the list's name
 * @param query its query in canonical words
 * @param back whether the page before this place is meant
 * @param keys the keys of the row at this place
 */
record Cursor(String list, String query, boolean back, List<String> keys) {

	/** A character that no query, name or key holds. */
	private static final String BETWEEN = "\u001f";

	private static final int FIXED = 4;

	String spelled() {
		List<String> parts = new ArrayList<>(List.of(this.list, this.query, this.back ? "b" : "f"));
		parts.addAll(this.keys);
		String text = String.join(BETWEEN, parts);
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((checksum(text) + BETWEEN + text).getBytes(StandardCharsets.UTF_8));
	}

	static Cursor read(String word) {
		String text = decoded(word);
		int end = text.indexOf(BETWEEN);
		String[] parts = text.split(BETWEEN, -1);
		if (end < 0 || parts.length <= FIXED || !parts[0].equals(checksum(text.substring(end + 1)))) {
			throw refusal("The cursor is damaged");
		}
		Cursor cursor = new Cursor(parts[1], parts[2], "b".equals(parts[3]),
				List.copyOf(Arrays.asList(parts).subList(FIXED, parts.length)));
		if (!cursor.spelled().equals(word)) {
			throw refusal("The cursor is damaged");
		}
		return cursor;
	}

	static Refusal refusal(String detail) {
		return new Refusal(ProblemKind.INVALID_CURSOR, Problem.Place.parameter(Catalogue.CURSOR, detail, List.of()));
	}

	private static String decoded(String word) {
		try {
			return new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException damaged) {
			throw refusal("The cursor is damaged");
		}
	}

	/** Finds accidents; whoever makes a cursor up gets the page that it names. */
	private static String checksum(String text) {
		CRC32C checksum = new CRC32C();
		checksum.update(text.getBytes(StandardCharsets.UTF_8));
		return Long.toHexString(checksum.getValue());
	}

}
