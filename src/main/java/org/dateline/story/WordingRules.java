package org.dateline.story;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dateline.story.Quotation.Span;

/**
 * Whether a quotation says what its block says, and whether its kind is true.
 *
 * <p>
 * These rules take spans that lie within their blocks. Lengths are compared before texts
 * are cut, so that no quotation costs more than the text it brings.
 */
final class WordingRules {

	private final Parts parts;

	WordingRules(Parts parts) {
		this.parts = parts;
	}

	void inspect(Place place, Quotation quote) {
		if (!inOrder(place.at("segments"), quote.segments())) {
			return;
		}
		if (!says(quote.segments(), quote.text())) {
			place.at("text")
				.fault("must be the words of the segments joined by one space, not " + Shown.quoted(quote.text()));
			return;
		}
		place.at("verbatim").each(quote.verbatim(), quote.verbatim().size(), (at, span) -> {
			if (quote.segments().stream().noneMatch((segment) -> holds(segment, span))) {
				at.fault("must lie within one segment, not from " + span.start() + " to " + span.end());
			}
		});
		kind(place.at("verbatim"), quote);
	}

	/**
	 * Whether stretches of text say something.
	 * @param spans stretches within their blocks
	 * @param text what they should say, joined by one space
	 * @return whether they do
	 */
	boolean says(List<Span> spans, String text) {
		long length = spans.stream().mapToLong((span) -> (long) span.end() - span.start()).sum() + spans.size() - 1;
		return length == CodePoints.length(text)
				&& spans.stream().map(this::slice).collect(Collectors.joining(" ")).equals(text);
	}

	String slice(Span span) {
		return new String(this.parts.words(span.block()), span.start(), span.end() - span.start());
	}

	private boolean inOrder(Place place, List<Span> segments) {
		boolean ordered = true;
		for (int index = 1; index < segments.size(); index++) {
			Span segment = segments.get(index);
			if (!follows(segments.get(index - 1), segment)) {
				place.at(index).fault("must stand after the segment before, not at " + segment.start());
				ordered = false;
			}
		}
		return ordered;
	}

	private boolean follows(Span before, Span after) {
		int blocks = Integer.compare(this.parts.position(before.block()), this.parts.position(after.block()));
		return blocks < 0 || (blocks == 0 && before.end() <= after.start());
	}

	private static boolean holds(Span segment, Span span) {
		return segment.block().equals(span.block()) && segment.start() <= span.start() && span.end() <= segment.end();
	}

	private void kind(Place place, Quotation quote) {
		switch (quote.kind()) {
			case DIRECT -> direct(place, quote);
			case INDIRECT -> {
				if (!quote.verbatim().isEmpty()) {
					place.fault("must be empty in indirect speech, not of size " + quote.verbatim().size());
				}
			}
			case MIXED -> {
				if (quote.verbatim().isEmpty()) {
					place.fault("must hold what stands between quotation marks in mixed speech");
				}
			}
		}
	}

	private void direct(Place place, Quotation quote) {
		Map<String, BitSet> covered = new HashMap<>();
		for (Span span : quote.verbatim()) {
			covered.computeIfAbsent(span.block(), (_) -> new BitSet()).set(span.start(), span.end());
		}
		for (Span segment : quote.segments()) {
			int gap = gap(segment, covered.getOrDefault(segment.block(), new BitSet()));
			if (gap < segment.end()) {
				place.fault("must cover all of direct speech, and leaves out character " + gap + " of block "
						+ Shown.quoted(segment.block()));
				return;
			}
		}
	}

	private int gap(Span segment, BitSet covered) {
		int[] words = this.parts.words(segment.block());
		int gap = covered.nextClearBit(segment.start());
		while (gap < segment.end() && TextRules.isSpace(words[gap])) {
			gap = covered.nextClearBit(gap + 1);
		}
		return gap;
	}

}
