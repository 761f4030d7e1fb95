package org.dateline.story;

import java.util.List;

import org.dateline.story.Quotation.Phrase;
import org.dateline.story.Quotation.Span;
import org.jspecify.annotations.Nullable;

import static org.dateline.story.TextRules.LINE;

/** What a quotation is like: where its parts stand, who is said to have said it. */
final class QuoteRules {

	private static final int MOST = 1000;

	private final Parts parts;

	private final WordingRules wording;

	QuoteRules(Parts parts) {
		this.parts = parts;
		this.wording = new WordingRules(parts);
	}

	void inspect(Place place, Quotation quote) {
		NameRules.id(place.at("id"), quote.id());
		boolean kind = !place.at("kind").lacks(quote.kind(), "direct", "indirect", "mixed");
		boolean text = !place.at("text").lacks(quote.text());
		TextRules.passage(place.at("text"), quote.text(), TextRules.WORDS);
		if (quote.segments().isEmpty()) {
			place.at("segments").fault("must hold at least one segment");
		}
		boolean segments = spans(place.at("segments"), quote.segments());
		boolean verbatim = spans(place.at("verbatim"), quote.verbatim());
		if (kind && text && segments && verbatim) {
			this.wording.inspect(place, quote);
		}
		phrase(place.at("cue"), quote.cue());
		phrase(place.at("mention"), quote.mention());
		speaker(place.at("speaker"), quote.speaker());
		NumberRules.between(place.at("confidence"), quote.confidence(), 0, 1);
		TextRules.line(place.at("rule"), quote.rule(), LINE);
		NameRules.language(place.at("language"), quote.language());
		TextRules.line(place.at("medium"), quote.medium(), LINE);
	}

	private boolean spans(Place place, List<Span> spans) {
		int before = place.count();
		place.each(spans, MOST, this::stands);
		return place.count() == before && !place.isFull();
	}

	private boolean stands(Place place, Span span) {
		Place block = place.at("block");
		if (block.lacks(span.block())) {
			return false;
		}
		if (this.parts.block(span.block()).isEmpty()) {
			block.fault("must name a block of the story, not " + Shown.quoted(span.block()));
			return false;
		}
		return NumberRules.stretch(place, span.start(), span.end(), this.parts.words(span.block()).length);
	}

	private void phrase(Place place, @Nullable Phrase phrase) {
		if (phrase == null || place.at("text").lacks(phrase.text())) {
			return;
		}
		TextRules.passage(place.at("text"), phrase.text(), LINE);
		Span span = new Span(phrase.block(), phrase.start(), phrase.end());
		if (stands(place, span) && !this.wording.says(List.of(span), phrase.text())) {
			place.at("text")
				.fault("must be the words that stand there, " + Shown.quoted(this.wording.slice(span)) + ", not "
						+ Shown.quoted(phrase.text()));
		}
	}

	private static void speaker(Place place, @Nullable Speaker speaker) {
		if (speaker != null) {
			NameRules.id(place.at("id"), speaker.id());
			TextRules.name(place.at("name"), speaker.name(), TextRules.NAME);
			TextRules.line(place.at("honorific"), speaker.honorific(), LINE);
			TextRules.line(place.at("role"), speaker.role(), LINE);
			TextRules.line(place.at("affiliation"), speaker.affiliation(), LINE);
		}
	}

}
