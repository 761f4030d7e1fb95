package org.dateline.attribution;

import java.util.List;
import java.util.Optional;

/** A quotation with nothing behind it but a dash and a name. */
final class Byline {

	private static final int LONGEST = 12;

	private Byline() {
	}

	static Optional<Finding> in(Sentence sentence) {
		int dash = sentence.next(0, sentence.size(), Trait.DASH.bit());
		Part content = new Part(sentence, new Range(0, dash)).trimmed();
		Part source = new Part(sentence, new Range(dash + 1, sentence.size())).trimmed();
		boolean name = dash < sentence.size() && source.range().size() > 0 && source.range().size() < LONGEST
				&& sentence.is(source.range().from(), Trait.CAPITAL) && !source.hasQuotes()
				&& source.tokens().stream().noneMatch(Token::isVerb);
		return Optional
			.of(new Finding(Rule.BYLINE, List.of(content), new Part(sentence, new Range(dash, dash + 1)), source,
					false))
			.filter((_) -> name && content.hasQuotes() && !content.hasWords());
	}

}
