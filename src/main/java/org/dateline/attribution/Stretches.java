package org.dateline.attribution;

import java.util.List;
import java.util.Objects;

/** The quoted stretches of an article, asked in the order of the text. */
final class Stretches {

	private final List<Span> spans;

	private int next;

	Stretches(Article article) {
		this.spans = article.sentences()
			.stream()
			.flatMap((sentence) -> sentence.tokens().stream())
			.filter((token) -> token.is(Trait.QUOTE))
			.map((token) -> Objects.requireNonNull(token.quoted()).outer())
			.toList();
	}

	/**
	 * Whether a place is quoted; none may be asked for that stands before the last one.
	 */
	boolean hold(int at) {
		while (this.next < this.spans.size() && this.spans.get(this.next).end() <= at) {
			this.next++;
		}
		return this.next < this.spans.size() && this.spans.get(this.next).holds(at);
	}

}
