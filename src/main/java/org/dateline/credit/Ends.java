package org.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a line wherever a credit may begin behind a caption or end before one. */
final class Ends {

	/** How far from the ends of a line a credit is looked for. */
	private static final int REACH = 220;

	private static final String STOPS = ".!?…。！？\"”»’'\n";

	private static final String DASHES = "-–—|•·/;,\n／｜、，";

	private static final Vocabulary WORDS = Vocabulary.standard();

	private static final Set<Word> LABELS = Set.of(Word.PHOTO, Word.IMAGE, Word.CREDIT, Word.COPYRIGHT, Word.COURTESY,
			Word.FILE, Word.HANDOUT);

	private Ends() {
	}

	/** The line with a credit behind its caption, the longest first. */
	static List<Cut> behind(String line) {
		List<Cut> cuts = new ArrayList<>();
		for (int index = Math.max(1, line.length() - REACH); index < line.length(); index++) {
			if (begins(line, index)) {
				Position position = stops(line, index) ? Position.AFTER : Position.BEHIND;
				cuts.add(new Cut(line.substring(index), line.substring(0, index), position));
			}
		}
		return cuts;
	}

	/** The line with a credit before its caption, the longest first. */
	static List<Cut> before(String line) {
		List<Cut> cuts = new ArrayList<>();
		for (int index = Math.min(REACH, line.length() - 1); index > 1; index--) {
			char sign = line.charAt(index);
			boolean apart = sign == ' ' && (".:-–—|•·".indexOf(line.charAt(index - 1)) >= 0);
			if (apart || sign == '：' || sign == '\n') {
				cuts.add(new Cut(unparted(line.substring(0, index)), line.substring(index), Position.BEFORE));
			}
		}
		return cuts;
	}

	private static String unparted(String credit) {
		String text = credit.strip();
		while (!text.isEmpty() && " :-–—|•·".indexOf(text.charAt(text.length() - 1)) >= 0) {
			text = text.substring(0, text.length() - 1);
		}
		return text;
	}

	private static boolean begins(String line, int index) {
		char sign = line.charAt(index);
		if (sign == ' ' || DASHES.indexOf(sign) >= 0) {
			return false;
		}
		char before = line.charAt(index - 1);
		if (before == ' ' || before == '\n') {
			return isParted(line, index) || isLabel(line, index);
		}
		return sign == '©' || (isGlue(before) && (isLabel(line, index) || isCredit(line, index)));
	}

	private static boolean isGlue(char before) {
		return Character.isLowerCase(before) || Character.isDigit(before) || ".!?…。！？)\"”|".indexOf(before) >= 0;
	}

	private static boolean isParted(String line, int index) {
		if (line.charAt(index - 1) == '\n' || index < 2) {
			return true;
		}
		char parting = line.charAt(index - 2);
		return STOPS.indexOf(parting) >= 0 || DASHES.indexOf(parting) >= 0 || parting == ')'
				|| line.charAt(index) == '©' || line.startsWith("(c)", index) || line.startsWith("(C)", index);
	}

	private static boolean isCredit(String line, int index) {
		return STOPS.indexOf(line.charAt(index - 1)) >= 0 && Character.isUpperCase(line.charAt(index));
	}

	/** A label that begins with a capital, or that follows something else than a word. */
	private static boolean isLabel(String line, int index) {
		boolean small = Character.isLowerCase(line.charAt(index)) || Character.isDigit(line.charAt(index));
		String rest = line.substring(index, Math.min(line.length(), index + 60));
		return !small && WORDS.opens(LABELS, rest);
	}

	/** Whether a sentence, or a dash or bar behind one, ends before a place. */
	private static boolean stops(String line, int index) {
		int last = index - 1;
		while (last > 0 && (line.charAt(last) == ' ' || DASHES.indexOf(line.charAt(last)) >= 0)) {
			if (line.charAt(last) == '\n') {
				return true;
			}
			last--;
		}
		return STOPS.indexOf(line.charAt(last)) >= 0;
	}

}
