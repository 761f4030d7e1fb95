package org.dateline.format.page.body;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Looks at the characters of a text, once each. */
final class LookReader {

	private static final int LONGEST = 600;

	private static final String COMMAS = ",\u3001\uFF0C\u060C";

	private static final Map<Character, Look> SIGNS = Map.ofEntries(Map.entry('\u00A9', Look.COPYRIGHT),
			Map.entry('@', Look.AT), Map.entry('|', Look.BAR), Map.entry('\u2022', Look.DOT),
			Map.entry('\u00B7', Look.DOT), Map.entry('\u25CF', Look.DOT), Map.entry('#', Look.HASH),
			Map.entry('\n', Look.LINES), Map.entry('$', Look.MONEY), Map.entry('\u20AC', Look.MONEY),
			Map.entry('\u00A3', Look.MONEY), Map.entry('\u00BB', Look.ARROW), Map.entry('\u2192', Look.ARROW),
			Map.entry('\u203A', Look.ARROW), Map.entry('\u25B6', Look.ARROW), Map.entry('>', Look.ARROW));

	private final String text;

	private int letters;

	private int capitals;

	private int digits;

	private int commas;

	private int titled;

	private int words;

	private LookReader(String text) {
		this.text = text;
	}

	static Set<Look> read(Passage passage) {
		LookReader reader = new LookReader(passage.text());
		Set<Look> looks = EnumSet.noneOf(Look.class);
		int length = Math.min(passage.length(), LONGEST);
		for (int at = 0; at < length; at++) {
			reader.look(at, looks);
		}
		reader.conclude(looks, length);
		reader.style(passage, looks);
		return looks;
	}

	private void look(int at, Set<Look> looks) {
		char letter = this.text.charAt(at);
		if (Character.isLetter(letter)) {
			letter(letter, at);
		}
		else if (letter >= '0' && letter <= '9') {
			digit(at, looks);
		}
		else if (letter != ' ') {
			sign(letter, at, looks);
		}
	}

	private void letter(char letter, int at) {
		this.letters++;
		boolean capital = Character.isUpperCase(letter);
		this.capitals += capital ? 1 : 0;
		if (at == 0 || this.text.charAt(at - 1) == ' ') {
			this.words++;
			this.titled += capital ? 1 : 0;
		}
	}

	private void digit(int at, Set<Look> looks) {
		this.digits++;
		put(looks, Look.YEAR, isYear(at));
		put(looks, Look.CLOCK, this.text.startsWith(":", at + 1) && isDigit(at + 2) && isDigit(at + 3));
	}

	private boolean isYear(int at) {
		boolean century = this.text.startsWith("19", at) || this.text.startsWith("20", at);
		boolean alone = !isDigit(at - 1) && !isDigit(at + 4);
		return century && alone && isDigit(at + 2) && isDigit(at + 3);
	}

	private boolean isDigit(int at) {
		return at >= 0 && at < this.text.length() && this.text.charAt(at) >= '0' && this.text.charAt(at) <= '9';
	}

	private void sign(char sign, int at, Set<Look> looks) {
		this.commas += (COMMAS.indexOf(sign) >= 0) ? 1 : 0;
		Look look = SIGNS.get(sign);
		if (look != null) {
			looks.add(look);
		}
		put(looks, Look.ADDRESS, sign == '/' && at > 0 && this.text.charAt(at - 1) == '/');
	}

	private void conclude(Set<Look> looks, int length) {
		put(looks, Look.COMMAS, this.commas >= 2);
		put(looks, Look.DIGITS, this.digits * 5 > length);
		put(looks, Look.CAPITALS, this.capitals * 10 > this.letters * 8 && this.letters > 3);
		put(looks, Look.TITLED, this.titled * 10 >= this.words * 7 && this.words > 1);
		char first = this.text.charAt(0);
		put(looks, Look.SMALL_START, Character.isLowerCase(first));
		put(looks, Look.QUOTED, "\"\u201C\u00AB\u201E\u2018".indexOf(first) >= 0);
		put(looks, Look.BRACKETED, first == '(' || first == '[' || first == '*');
		put(looks, Look.DASHED, first == '-' || first == '\u2013' || first == '\u2014');
		char last = this.text.charAt(this.text.length() - 1);
		put(looks, Look.QUESTION, last == '?');
		put(looks, Look.COLON, last == ':');
		put(looks, Look.ELLIPSIS, last == '\u2026' || this.text.endsWith("..."));
	}

	private void style(Passage passage, Set<Look> looks) {
		double bold = passage.share(Within.STRONG);
		put(looks, Look.BOLD, bold > 0.9);
		put(looks, Look.PARTLY_BOLD, bold > 0.1 && bold <= 0.9);
		put(looks, Look.ITALIC, passage.share(Within.EMPHASIS) > 0.9);
	}

	private static void put(Set<Look> looks, Look look, boolean holds) {
		if (holds) {
			looks.add(look);
		}
	}

}
