package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph that opens with the name of who speaks and a colon. */
final class Transcript {

	private static final int LONGEST = 7;

	private Transcript() {
	}

	static Optional<Finding> in(List<Sentence> paragraph) {
		Sentence first = paragraph.getFirst();
		int start = (first.at(0).traits() == 0) ? 1 : 0;
		int colon = first.next(start, Math.min(first.size(), LONGEST), Trait.COLON.bit());
		Range name = new Range(start, name(first, colon));
		if (!first.is(colon, Trait.COLON) || colon + 1 >= first.size() || !isSpeaker(first, name)
				|| !(isUpper(first, name) || isAllQuoted(first, colon))) {
			return Optional.empty();
		}
		List<Part> content = new ArrayList<>();
		content.add(new Part(first, new Range(colon + 1, first.size())).trimmed());
		paragraph.stream()
			.skip(1)
			.map((more) -> new Part(more, new Range(0, more.size())).trimmed())
			.forEach(content::add);
		return Optional.of(new Finding(Rule.TRANSCRIPT, content, null, new Part(first, name), false))
			.filter((_) -> content.stream().noneMatch((part) -> part.range().isEmpty()));
	}

	/** Whether names and colons open more than one paragraph. */
	static boolean isIn(List<Sentence> sentences) {
		return sentences.stream()
			.filter((sentence) -> sentence.size() > 2 && (sentence.is(0, Trait.UPPER) || sentence.is(1, Trait.UPPER)))
			.filter((sentence) -> in(List.of(sentence)).isPresent())
			.limit(2)
			.count() > 1;
	}

	private static int name(Sentence sentence, int colon) {
		return sentence.next(0, colon, Trait.bits(Trait.OPEN, Trait.COMMA));
	}

	private static boolean isSpeaker(Sentence sentence, Range name) {
		return !name.isEmpty() && sentence.tokens()
			.subList(name.from(), name.to())
			.stream()
			.allMatch((token) -> token.is(Trait.CAPITAL) && !token.is(Trait.QUOTE));
	}

	private static boolean isUpper(Sentence sentence, Range name) {
		return sentence.at(name.to() - 1).is(Trait.UPPER);
	}

	private static boolean isAllQuoted(Sentence sentence, int colon) {
		return sentence.is(colon + 1, Trait.QUOTE) && colon + 2 >= sentence.size();
	}

}
