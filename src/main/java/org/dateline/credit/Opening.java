package org.dateline.credit;

import java.util.Map;

/** Takes marks, labels, years and placeholders off the front of a part of a notice. */
final class Opening {

	private static final Vocabulary WORDS = Vocabulary.standard();

	private static final Agencies AGENCIES = Agencies.standard();

	/** In the order in which they are tried; the longest of them wins. */
	private static final Map<Word, Trait> MEANINGS = Map.ofEntries(Map.entry(Word.PHOTO, Trait.LABEL),
			Map.entry(Word.IMAGE, Trait.LABEL), Map.entry(Word.CREDIT, Trait.LABEL),
			Map.entry(Word.COPYRIGHT, Trait.COPYRIGHT), Map.entry(Word.COURTESY, Trait.COURTESY),
			Map.entry(Word.PROVIDED, Trait.PROVIDED), Map.entry(Word.VIA, Trait.VIA),
			Map.entry(Word.RIGHTS, Trait.RIGHTS), Map.entry(Word.FILE, Trait.FILE),
			Map.entry(Word.HANDOUT, Trait.HANDOUT), Map.entry(Word.POOL, Trait.POOL),
			Map.entry(Word.STRINGER, Trait.NOBODY), Map.entry(Word.NOTHING, Trait.NOBODY));

	private static final String ENDS = " :：/|,，.…=-–—";

	private static final int YEAR = 4;

	private final Notice notice;

	private String rest;

	private boolean labelled;

	Opening(String text, Notice notice) {
		this.rest = text;
		this.notice = notice;
	}

	/** What is left when nothing more can be taken off. */
	String taken() {
		int length;
		do {
			length = this.rest.length();
			step();
		}
		while (this.rest.length() < length && !this.rest.isEmpty());
		return this.rest;
	}

	private void step() {
		if (!sign() && !year() && !by()) {
			word();
		}
	}

	private void cut(int length) {
		int start = length;
		boolean colon = this.rest.startsWith("...", length) || this.rest.charAt(length - 1) == '.';
		while (start < this.rest.length() && ENDS.indexOf(this.rest.charAt(start)) >= 0) {
			colon |= ":：=…|/".indexOf(this.rest.charAt(start)) >= 0;
			start++;
		}
		if (colon && this.labelled) {
			this.notice.show(Trait.COLON);
		}
		this.rest = this.rest.substring(start);
	}

	private boolean sign() {
		boolean bracketed = this.rest.startsWith("(c)") || this.rest.startsWith("(C)");
		boolean sign = bracketed || "©ⓒ℗".indexOf(this.rest.isEmpty() ? ' ' : this.rest.charAt(0)) >= 0;
		if (sign) {
			this.notice.show(Trait.COPYRIGHT);
			this.labelled = true;
			cut(bracketed ? "(c)".length() : 1);
		}
		return sign;
	}

	private boolean year() {
		boolean copyright = this.notice.has(Trait.COPYRIGHT) || !this.notice.isEmpty();
		int year = copyright ? year(this.rest) : 0;
		if (year > 0) {
			this.notice.date(year);
			int end = YEAR;
			if (end < this.rest.length() && "-–".indexOf(this.rest.charAt(end)) >= 0
					&& year(this.rest.substring(end + 1)) > 0) {
				end += 1 + YEAR;
			}
			cut(end);
		}
		return year > 0;
	}

	/** The year that a text opens with, 0 where there is none. */
	static int year(String text) {
		boolean ends = text.length() == YEAR || (text.length() > YEAR && !Character.isLetterOrDigit(text.charAt(YEAR)));
		if (!ends || !text.chars().limit(YEAR).allMatch((sign) -> sign >= '0' && sign <= '9')) {
			return 0;
		}
		int year = Integer.parseInt(text, 0, YEAR, 10);
		return (year >= 1800 && year < 2100) ? year : 0;
	}

	private boolean by() {
		int length = this.labelled ? WORDS.opening(Word.BY, this.rest) : 0;
		boolean small = length > 0 && (Character.isLowerCase(this.rest.charAt(0)) || this.rest.startsWith("By")
				|| this.rest.startsWith("BY"));
		boolean followed = small && length < this.rest.length() && this.rest.charAt(length) != '-';
		if (followed) {
			this.notice.show(Trait.BY);
			cut(length);
		}
		return followed;
	}

	private void word() {
		int longest = 0;
		Word found = null;
		Map<Word, Integer> openings = WORDS.openings(this.rest);
		for (Word word : MEANINGS.keySet()) {
			int length = openings.getOrDefault(word, 0);
			if (length > longest) {
				longest = length;
				found = word;
			}
		}
		if (found != null && !isAgency(longest)) {
			show(found);
			cut(longest);
		}
	}

	private void show(Word word) {
		this.notice.show(MEANINGS.getOrDefault(word, Trait.LABEL));
		this.labelled |= switch (word) {
			case PHOTO, IMAGE, CREDIT, FILE, HANDOUT, POOL, PROVIDED, COURTESY, COPYRIGHT -> true;
			default -> false;
		};
		if (word == Word.CREDIT) {
			this.notice.show(Trait.CREDIT);
		}
	}

	/** Whether the label is the first word of an agency's name. */
	private boolean isAgency(int label) {
		if (label < this.rest.length() && ":：".indexOf(this.rest.charAt(label)) >= 0) {
			return false;
		}
		return AGENCIES.knows(this.rest) || isLonger(label);
	}

	private boolean isLonger(int label) {
		int end = this.rest.length();
		for (int index = label; index < this.rest.length() && end == this.rest.length(); index++) {
			end = ("/|,;()".indexOf(this.rest.charAt(index)) >= 0) ? index : end;
		}
		return end > label + 1 && AGENCIES.knows(this.rest.substring(0, end).strip());
	}

}
