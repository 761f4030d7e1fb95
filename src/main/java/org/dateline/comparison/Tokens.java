package org.dateline.comparison;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A text cut into words: runs of letters and digits, and each other sign by itself. No
 * cut goes through what a reader takes for one sign (UAX 29, extended grapheme clusters).
 */
final class Tokens {

	/** What is written without gaps between words is cut into its signs. */
	private static final Set<UnicodeScript> WITHOUT_GAPS = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER,
			UnicodeScript.MYANMAR);

	private final String text;

	/** Where each token starts in UTF-16 units, and where the last one ends. */
	private final int[] units;

	/** The same in code points. */
	private final int[] points;

	Tokens(String text) {
		this.text = text;
		this.units = cuts(text);
		this.points = new int[this.units.length];
		for (int cut = 1; cut < this.units.length; cut++) {
			this.points[cut] = this.points[cut - 1] + text.codePointCount(this.units[cut - 1], this.units[cut]);
		}
	}

	private static int[] cuts(String text) {
		int[] cuts = new int[text.length() + 1];
		int count = 0;
		boolean word = false;
		BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
		signs.setText(text);
		for (int start = 0, end = signs.next(); end != BreakIterator.DONE; start = end, end = signs.next()) {
			boolean goesOn = belongsToWord(text.codePointAt(start));
			count += (word && goesOn) ? 0 : 1;
			cuts[count] = end;
			word = goesOn;
		}
		return Arrays.copyOf(cuts, count + 1);
	}

	private static boolean belongsToWord(int point) {
		return Character.isLetterOrDigit(point) && !WITHOUT_GAPS.contains(UnicodeScript.of(point));
	}

	int count() {
		return this.units.length - 1;
	}

	String token(int index) {
		return text(index, index + 1);
	}

	String text(int first, int end) {
		return this.text.substring(this.units[first], this.units[end]);
	}

	Stretch stretch(int first, int end) {
		return new Stretch(this.points[first], this.points[end]);
	}

}
