package org.dateline.format.page.body;

import java.util.HashMap;
import java.util.Map;

import org.dateline.credit.Lists;

/**
 * What the words in the names of elements suggest.
 *
 * <p>
 * A name is divided at everything that is no letter and at humps; each word and each pair
 * of neighbours run together is looked up. The names of one page repeat, so that what was
 * found is kept for the page.
 */
final class NameBook {

	private static final Map<String, Long> BOOK = read();

	private static final int LONGEST = 300;

	private static final int SHORT = 5;

	private final Map<String, Long> known = new HashMap<>();

	/**
	 * Looks up a name.
	 * @param name the value of a class, an id or the like
	 * @return the bits of the hints
	 */
	long hints(String name) {
		Long found = this.known.get(name);
		if (found == null) {
			found = find((name.length() > LONGEST) ? name.substring(0, LONGEST) : name);
			this.known.put(name, found);
		}
		return found;
	}

	private static long find(String name) {
		long bits = 0;
		String before = "";
		int start = 0;
		for (int at = 0; at <= name.length(); at++) {
			if (at == name.length() || ends(name, at)) {
				String word = lower(name, start, at);
				bits |= alone(word, name, start) | together(before, word);
				before = follows(name, at) ? word(before, word) : "";
				start = (at < name.length() && Character.isLetter(name.charAt(at))) ? at : at + 1;
			}
		}
		return bits;
	}

	private static long alone(String word, String name, int start) {
		boolean part = word.length() < SHORT && isHumped(name, start, start + word.length());
		return part ? 0 : BOOK.getOrDefault(word, 0L);
	}

	private static long together(String before, String word) {
		return (before.isEmpty() || word.isEmpty()) ? 0 : BOOK.getOrDefault(before + word, 0L);
	}

	/** Names are parted by spaces, and nothing runs together over a space. */
	private static boolean follows(String name, int at) {
		return at < name.length() && name.charAt(at) != ' ';
	}

	private static String word(String before, String word) {
		return word.isEmpty() ? before : word;
	}

	/**
	 * Short words between humps and digits are parts of made-up names more often than
	 * words.
	 */
	private static boolean isHumped(String name, int start, int end) {
		boolean before = start > 0 && Character.isLetterOrDigit(name.charAt(start - 1));
		boolean after = end < name.length() && Character.isLetterOrDigit(name.charAt(end));
		return before || after;
	}

	private static boolean ends(String name, int at) {
		char letter = name.charAt(at);
		return !Character.isLetter(letter)
				|| (Character.isUpperCase(letter) && at > 0 && Character.isLowerCase(name.charAt(at - 1)));
	}

	private static String lower(String name, int start, int end) {
		StringBuilder word = new StringBuilder(Math.max(0, end - start));
		for (int at = start; at < end; at++) {
			word.append(Character.toLowerCase(name.charAt(at)));
		}
		return word.toString();
	}

	private static Map<String, Long> read() {
		Map<String, Long> book = new HashMap<>();
		for (Hint hint : Hint.values()) {
			Lists.lines(NameBook.class, hint.file())
				.forEach((word) -> book.merge(word, hint.bit(), (one, other) -> one | other));
		}
		return Map.copyOf(book);
	}

}
