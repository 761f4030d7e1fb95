package org.dateline.attribution;

import java.util.List;
import java.util.stream.Stream;

import org.dateline.story.Quotation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An act of saying, before it is known whom its mention means.
 *
 * @param rule what found it
 * @param content what was said
 * @param cue the words that say so
 * @param source the words that name the speaker
 * @param carried whether its speaker is that of the finding before
 */
record Finding(Rule rule, List<Part> content, @Nullable Part cue, @Nullable Part source, boolean carried) {

	Finding {
		content = List.copyOf(content);
	}

	Finding and(Part more) {
		return new Finding(this.rule, Stream.concat(this.content.stream(), Stream.of(more)).toList(), this.cue,
				this.source, this.carried);
	}

	Finding after(List<Part> first) {
		return new Finding(this.rule, Stream.concat(first.stream(), this.content.stream()).toList(), this.cue,
				this.source, this.carried);
	}

	Kind kind() {
		boolean quotes = this.content.stream().anyMatch(Part::hasQuotes);
		boolean words = this.content.stream().anyMatch(Part::hasWords);
		return (quotes && words) ? Kind.MIXED : (quotes || this.rule == Rule.TRANSCRIPT) ? Kind.DIRECT : Kind.INDIRECT;
	}

	boolean hasQuotes() {
		return this.content.stream().anyMatch(Part::hasQuotes);
	}

	Sentence first() {
		return this.content.getFirst().sentence();
	}

	Sentence last() {
		return this.content.getLast().sentence();
	}

	/** Where its first word stands in the text. */
	int start() {
		return this.content.getFirst().span().start();
	}

	boolean covers(Sentence sentence, int at) {
		return this.content.stream()
			.anyMatch((part) -> part.sentence().number() == sentence.number() && part.range().holds(at));
	}

	/** Whether a word belongs to its content or its source. */
	boolean takes(Sentence sentence, int at) {
		boolean named = this.source != null && this.source.sentence().number() == sentence.number()
				&& this.source.range().holds(at);
		return named || covers(sentence, at);
	}

}
