package org.dateline.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.dateline.story.Quotation.Phrase;
import org.dateline.story.Quotation.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts quotations where their words stand now, after the text around them has changed.
 */
public final class Anchors {

	private Anchors() {
	}

	/**
	 * Moves those quotations of a story that were taken over from an earlier version and
	 * whose words stand elsewhere by now. One whose words cannot be found stays as it is.
	 * @param story a story
	 * @param before the version that the quotations were sound in
	 * @return the story with its quotations moved
	 */
	public static Story moved(Story story, Story before) {
		if (story.quotes().isEmpty() || story.blocks().equals(before.blocks())) {
			return story;
		}
		Map<String, String> then = words(before);
		Map<String, String> now = words(story);
		Set<Quotation> kept = Set.copyOf(before.quotes());
		List<Quotation> quotes = story.quotes()
			.stream()
			.map((quote) -> kept.contains(quote) ? moved(quote, then, now).orElse(quote) : quote)
			.toList();
		return quotes.equals(story.quotes()) ? story : story.but().quotes(quotes).build();
	}

	private static Map<String, String> words(Story story) {
		Map<String, String> words = new LinkedHashMap<>();
		story.blocks()
			.stream()
			.filter((block) -> block.id() != null)
			.forEach((block) -> words.put(String.valueOf(block.id()), block.words()));
		return words;
	}

	private static Optional<Quotation> moved(Quotation quote, Map<String, String> then, Map<String, String> now) {
		Optional<List<Span>> segments = spans(quote.segments(), then, now);
		Optional<List<Span>> verbatim = spans(quote.verbatim(), then, now);
		if (segments.isEmpty() || verbatim.isEmpty()) {
			return Optional.empty();
		}
		String text = segments.get().stream().map((span) -> slice(span, now)).collect(Collectors.joining(" "));
		return Optional.of(new Quotation(quote.id(), quote.kind(), text, segments.get(), verbatim.get(),
				phrase(quote.cue(), then, now), phrase(quote.mention(), then, now), quote.speaker(), quote.carried(),
				quote.confidence(), quote.rule(), quote.language(), quote.medium()));
	}

	private static Optional<List<Span>> spans(List<Span> spans, Map<String, String> then, Map<String, String> now) {
		List<Span> moved = new ArrayList<>();
		spans.forEach((span) -> moved(span, then, now).ifPresent(moved::add));
		return (moved.size() == spans.size()) ? Optional.of(moved) : Optional.empty();
	}

	private static @Nullable Phrase phrase(@Nullable Phrase phrase, Map<String, String> then, Map<String, String> now) {
		return Optional.ofNullable(phrase)
			.flatMap((old) -> moved(new Span(old.block(), old.start(), old.end()), then, now))
			.map((span) -> new Phrase(slice(span, now), span.block(), span.start(), span.end()))
			.orElse(null);
	}

	private static Optional<Span> moved(Span span, Map<String, String> then, Map<String, String> now) {
		String before = then.get(span.block());
		if (before == null) {
			return Optional.empty();
		}
		return before.equals(now.get(span.block())) ? Optional.of(span) : Anchor.of(span, before).in(now);
	}

	private static String slice(Span span, Map<String, String> words) {
		return CodePoints.slice(Objects.requireNonNull(words.get(span.block())), span.start(), span.end());
	}

}
