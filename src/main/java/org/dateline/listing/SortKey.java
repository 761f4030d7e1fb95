package org.dateline.listing;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Makes keys that sort words alike in every database: without case and accents, in
 * hexadecimal, whose digits every collation sorts the same way. The vowels and voicings
 * of other scripts are no accents and stay.
 */
public final class SortKey {

	private static final int LENGTH = 100;

	private SortKey() {
	}

	/**
	 * The key of a text.
	 * @param text any text
	 * @return at most 200 hexadecimal digits
	 */
	public static String of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).strip().toLowerCase(Locale.ROOT);
		StringBuilder base = new StringBuilder();
		plain.codePoints()
			.filter((point) -> !Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS
				.equals(Character.UnicodeBlock.of(point)))
			.forEach(base::appendCodePoint);
		byte[] bytes = base.toString().getBytes(StandardCharsets.UTF_8);
		return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, LENGTH)));
	}

}
