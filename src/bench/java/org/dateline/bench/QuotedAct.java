package org.dateline.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dateline.attribution.Span;

/**
 * An act of saying, by words of the text.
 *
 * @param content the words that were said
 * @param source the words that name the speaker
 * @param kind how much of it stands between double marks
 */
record QuotedAct(Set<Integer> content, Set<Integer> source, String kind) {

	static QuotedAct of(QuotedText text, List<Span> content, List<Span> source) {
		Set<Integer> words = text.words(content);
		return new QuotedAct(words, text.words(source), text.kind(words));
	}

	/** How much of both is common to both. */
	double likeness(QuotedAct other) {
		Set<Integer> common = new HashSet<>(this.content);
		common.retainAll(other.content);
		int all = this.content.size() + other.content.size() - common.size();
		return (all == 0) ? 0 : (double) common.size() / all;
	}

	boolean hasSource(QuotedAct other) {
		return this.source.isEmpty() ? other.source.isEmpty() : this.source.stream().anyMatch(other.source::contains);
	}

	boolean covers(Set<Integer> words) {
		return 2 * words.stream().filter(this.content::contains).count() >= words.size();
	}

}
