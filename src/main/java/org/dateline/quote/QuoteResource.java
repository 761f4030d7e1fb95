package org.dateline.quote;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dateline.story.Quotation;
import org.dateline.story.Quotation.Kind;
import org.dateline.story.Quotation.Phrase;
import org.dateline.story.Quotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation on the wire. Offsets count Unicode code points in the text of a block of
 * the article, end exclusive.
 *
 * @param id its id
 * @param kind how much of it stands between quotation marks
 * @param text the words of all segments
 * @param segments where these words stand
 * @param verbatim the parts between quotation marks
 * @param cue the words that say that something is said
 * @param mention the words that name the speaker there
 * @param speaker who said it
 * @param carried whether the speaker carries over from the quote before
 * @param confidence how sure the finding is, 0 to 1
 * @param rule what found it
 * @param language BCP 47
 * @param medium through what it was said
 * @param article the id of the article
 * @param links addresses by relation
 */
public record QuoteResource(UUID id, Kind kind, String text, List<Span> segments, List<Span> verbatim,
		@Nullable Phrase cue, @Nullable Phrase mention, @Nullable Object speaker, @Nullable Boolean carried,
		@Nullable Double confidence, @Nullable String rule, String language, @Nullable String medium, UUID article,
		Map<String, String> links) {

	static QuoteResource of(Quote quote, Quotation words, @Nullable Object speaker, Map<String, String> links) {
		return new QuoteResource(quote.id(), words.kind(), words.text(), words.segments(), words.verbatim(),
				words.cue(), words.mention(), speaker, words.carried(), words.confidence(), words.rule(),
				quote.language(), words.medium(), quote.article(), links);
	}

}
