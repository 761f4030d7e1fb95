package org.dateline.credit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the credit that a caption gives in its own words:
 * {@code handout photo provided by Lewis Hine for the Trust, the ferry …}. The caption
 * keeps those words.
 */
final class Within {

	private static final Vocabulary WORDS = Vocabulary.standard();

	private static final double CONFIDENCE = 0.7;

	private static final int REACH = 120;

	/** A caption that is longer says so at its start. */
	private static final int FAR = 2000;

	private static final List<Word> PICTURES = List.of(Word.PHOTO, Word.HANDOUT, Word.IMAGE);

	private Within() {
	}

	static Optional<Reading> of(String line) {
		for (int index = line.indexOf(' '); index > 0 && index < FAR; index = line.indexOf(' ', index + 1)) {
			String rest = line.substring(index + 1, Math.min(line.length(), index + 1 + REACH));
			int length = Character.isLowerCase(rest.isEmpty() ? ' ' : rest.charAt(0)) ? provided(rest) : 0;
			Optional<Reading> reading = (length > 0) ? reading(line, rest, length) : Optional.empty();
			if (reading.isPresent()) {
				return reading;
			}
		}
		return Optional.empty();
	}

	/** The length of {@code handout photo} or {@code photo} and {@code provided by}. */
	private static int provided(String rest) {
		Map<Word, Integer> openings = WORDS.openings(rest);
		int photo = PICTURES.stream().mapToInt((word) -> openings.getOrDefault(word, 0)).max().orElse(0);
		int provided = (photo > 0) ? WORDS.opening(Word.PROVIDED, rest.substring(photo).stripLeading()) : 0;
		return (provided > 0) ? photo + 1 + provided : 0;
	}

	private static Optional<Reading> reading(String line, String rest, int length) {
		int end = rest.indexOf(',', length);
		int stop = (end > 0) ? end : rest.length();
		return NoticeReader.read(rest.substring(0, stop))
			.filter(Notice::isNamed)
			.map((notice) -> new Reading(notice, line, CONFIDENCE));
	}

}
