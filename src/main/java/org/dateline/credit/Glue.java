package org.dateline.credit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts a line where a caption is glued to the credit before it. */
final class Glue {

	private static final int REACH = 220;

	private static final Vocabulary WORDS = Vocabulary.standard();

	private static final Agencies AGENCIES = Agencies.standard();

	private Glue() {
	}

	/** Cuts off a caption that stands elsewhere as well, the longest first. */
	static List<Cut> known(String line, Collection<String> captions) {
		List<Cut> cuts = new ArrayList<>();
		captions.stream()
			.filter((caption) -> !caption.isBlank() && caption.length() < line.length())
			.sorted((one, other) -> Integer.compare(other.length(), one.length()))
			.forEach((caption) -> {
				if (line.endsWith(caption)) {
					cuts.add(new Cut(line.substring(0, line.length() - caption.length()), caption, Position.BEFORE));
				}
				else if (line.startsWith(caption)) {
					cuts.add(new Cut(line.substring(caption.length()), caption, Position.AFTER));
				}
			});
		return cuts;
	}

	/** Cuts where the case changes within a word, the earliest first. */
	static List<Cut> within(String line) {
		List<Cut> firm = new ArrayList<>();
		List<Cut> joints = new ArrayList<>();
		for (int index = 1; index < Math.min(REACH, line.length() - 1); index++) {
			if (isGlued(line, index) && line.indexOf(' ', index) > 0) {
				(isJoint(line, index) ? joints : firm)
					.add(new Cut(line.substring(0, index), line.substring(index), Position.GLUED));
			}
		}
		firm.addAll(joints);
		return firm;
	}

	private static boolean isGlued(String line, int index) {
		char before = line.charAt(index - 1);
		char sign = line.charAt(index);
		if (Character.isUpperCase(before)) {
			return Character.isUpperCase(sign) && (opensWord(line, index) || isArticle(line, index));
		}
		return ends(before) && opens(before, sign);
	}

	private static boolean ends(char before) {
		return Character.isLetterOrDigit(before) || before == '.' || before == ')';
	}

	private static boolean opens(char before, char sign) {
		boolean number = Character.isDigit(sign) && !Character.isDigit(before);
		return number || Character.isUpperCase(sign) || "\"“«(„".indexOf(sign) >= 0;
	}

	private static boolean opensWord(String line, int index) {
		return index + 1 < line.length() && Character.isLowerCase(line.charAt(index + 1));
	}

	/** A word of one letter that is glued to an acronym: {@code AFPA man}. */
	private static boolean isArticle(String line, int index) {
		boolean single = index + 1 < line.length() && line.charAt(index + 1) == ' ';
		int start = Math.max(line.lastIndexOf(' ', index - 1), line.lastIndexOf('/', index - 1)) + 1;
		String word = line.substring(start, index);
		return single && (AGENCIES.knows(word) || WORDS.is(Word.STRINGER, word) || WORDS.is(Word.POOL, word));
	}

	/** A capital within a name: {@code McKay}, {@code DeVito}. */
	private static boolean isJoint(String line, int index) {
		int start = index;
		while (start > 0
				&& (Character.isLetter(line.charAt(start - 1)) || "'’.".indexOf(line.charAt(start - 1)) >= 0)) {
			start--;
		}
		return WORDS.is(Word.JOINT, line.substring(start, index));
	}

	/** Cuts before the last capital word of a run, where nothing else parts the two. */
	static List<Cut> spaced(String line) {
		List<Cut> cuts = new ArrayList<>();
		int last = 0;
		for (int index = 1; index < Math.min(REACH, line.length()) && cuts.isEmpty(); index++) {
			boolean opens = line.charAt(index - 1) == ' ';
			if (opens && Character.isUpperCase(line.charAt(index))) {
				last = index;
			}
			else if (opens && last > 0 && Character.isLowerCase(line.charAt(index)) && !isParticle(line, index)) {
				cuts.add(new Cut(line.substring(0, last).strip(), line.substring(last), Position.GLUED));
			}
		}
		return cuts;
	}

	private static boolean isParticle(String line, int index) {
		int end = line.indexOf(' ', index);
		return end > 0 && WORDS.is(Word.PARTICLE, line.substring(index, end));
	}

}
