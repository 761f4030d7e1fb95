package org.dateline.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text. */
final class Words {

	/** What stands further behind in a very long text tells nothing new. */
	private static final int REACH = 6000;

	private Words() {
	}

	/** The words of a text without their case, as far as they tell anything. */
	static List<String> of(String text) {
		List<String> words = new ArrayList<>();
		String folded = folded(text.substring(0, Math.min(REACH, text.length())));
		int start = -1;
		for (int index = 0; index <= folded.length(); index++) {
			boolean part = index < folded.length() && isPart(folded, index);
			if (part && start < 0) {
				start = index;
			}
			else if (!part && start >= 0) {
				words.add(folded.substring(start, index));
				start = -1;
			}
		}
		return words;
	}

	static String folded(String text) {
		return text.toLowerCase(Locale.ROOT).replace('’', '\'');
	}

	private static boolean isPart(String text, int index) {
		char sign = text.charAt(index);
		boolean inner = sign == '\'' && index > 0 && index + 1 < text.length()
				&& Character.isLetter(text.charAt(index - 1)) && Character.isLetter(text.charAt(index + 1));
		return inner || Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK
				|| Character.getType(sign) == Character.COMBINING_SPACING_MARK || Character.isSurrogate(sign);
	}

	/** The text without marks at its ends, for comparing lines. */
	static String key(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && !isPart(text, start)) {
			start++;
		}
		while (end > start && !isPart(text, end - 1)) {
			end--;
		}
		return folded(text.substring(start, end)).replace('“', '"').replace('”', '"').replace('‘', '\'');
	}

	/** Whether a text is written without spaces between words. */
	static boolean isDense(String text) {
		int dense = 0;
		int length = Math.min(text.length(), 400);
		for (int index = 0; index < length; index++) {
			char sign = text.charAt(index);
			dense += ((sign >= 0x2E80 && sign < 0xA000) || (sign >= 0xAC00 && sign < 0xD7B0)
					|| (sign >= 0xE00 && sign < 0xE80)) ? 1 : 0;
		}
		return dense * 3 > length;
	}

}
