package org.dateline.attribution;

import java.util.List;
import java.util.Optional;

/**
 * A sentence that ends with a colon, so that what is said follows as sentences of its
 * own.
 */
final class Announcement {

	private Announcement() {
	}

	/** Who speaks, without what is said. */
	static Optional<Finding> in(Sentence sentence) {
		int end = sentence.size() - 1;
		if (!sentence.at(end).any(Trait.bits(Trait.COLON, Trait.COMMA))) {
			return Optional.empty();
		}
		List<Cue> cues = Cues.in(sentence)
			.stream()
			.filter(Cue::isFinite)
			.filter((cue) -> cue.verb().takes(Frame.QUOTE))
			.toList();
		return cues.reversed()
			.stream()
			.flatMap((cue) -> new Subjects(sentence, 0).before(cue.from())
				.map((source) -> finding(sentence, cue, source))
				.stream())
			.findFirst();
	}

	private static Finding finding(Sentence sentence, Cue cue, Range source) {
		return new Finding(Rule.AHEAD, List.of(), new Part(sentence, cue.range()), new Part(sentence, source).trimmed(),
				false);
	}

}
