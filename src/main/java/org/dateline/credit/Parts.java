package org.dateline.credit;

import java.util.ArrayList;
import java.util.List;

/** A notice, parted where its names are parted. */
final class Parts {

	private static final String FIRM = "/|•;；／｜";

	private static final String LOOSE = ",，、()[]（）【】:：=\n";

	private static final Vocabulary WORDS = Vocabulary.standard();

	private final String text;

	private final Notice notice;

	private final List<String> parts = new ArrayList<>();

	private int start;

	private Parts(String text, Notice notice) {
		this.text = text;
		this.notice = notice;
	}

	static List<String> of(String text, Notice notice) {
		Parts parts = new Parts(text, notice);
		for (int index = 0; index < text.length(); index++) {
			parts.look(index);
		}
		parts.cut(text.length(), 0);
		return parts.parts;
	}

	private void look(int index) {
		if (index < this.start) {
			return;
		}
		char sign = this.text.charAt(index);
		if (FIRM.indexOf(sign) >= 0) {
			split(index, Trait.SLASH);
		}
		else if (LOOSE.indexOf(sign) >= 0) {
			split(index, Trait.LOOSE);
		}
		else if (sign == ' ') {
			space(index);
		}
	}

	private void split(int index, Trait trait) {
		if (!this.text.substring(this.start, index).isBlank()) {
			this.notice.show(trait);
		}
		cut(index, 1);
	}

	private void space(int index) {
		String rest = this.text.substring(index + 1);
		if (rest.length() > 1 && "-–—·".indexOf(rest.charAt(0)) >= 0 && rest.charAt(1) == ' ') {
			this.notice.show(Trait.SLASH);
			cut(index, 2);
		}
		else if (isStop(index)) {
			this.notice.show(Trait.STOP);
			cut(index, 1);
		}
		else {
			via(index, rest);
		}
	}

	private void via(int index, String rest) {
		int length = WORDS.opening(Word.VIA, rest);
		if (length > 0 && length < rest.length() && Character.isLowerCase(rest.charAt(0))) {
			this.notice.show(Trait.VIA);
			cut(index, length + 1);
		}
	}

	/** A full stop that ends more than an initial or a title. */
	private boolean isStop(int space) {
		if (space < 4 || this.text.charAt(space - 1) != '.') {
			return false;
		}
		int word = this.text.lastIndexOf(' ', space - 1) + 1;
		String last = this.text.substring(Math.max(word, this.start), space);
		return last.length() > 3 && last.indexOf('.') == last.length() - 1 && !WORDS.is(Word.TITLE, last)
				&& !WORDS.is(Word.SUFFIX, last) && !WORDS.is(Word.ORGANISATION, last);
	}

	private void cut(int end, int gap) {
		String part = this.text.substring(Math.min(this.start, end), end).strip();
		if (!part.isEmpty()) {
			this.parts.add(part);
		}
		this.start = end + gap;
	}

}
