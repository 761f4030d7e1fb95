package org.dateline.story;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dateline.story.Quotation.Span;

/**
 * A stretch of text, known by its words and by what stands before and behind them, as in
 * the Text Quote Selector of the Web Annotation Data Model (section 4.2.4).
 *
 * @param span where it stood
 * @param exact its words
 * @param prefix the words before it
 * @param suffix the words behind it
 */
record Anchor(Span span, String exact, String prefix, String suffix) {

	private static final int CONTEXT = 32;

	/** Shorter words stand in many a block by chance. */
	private static final int TELLING = 16;

	static Anchor of(Span span, String words) {
		int start = words.offsetByCodePoints(0, span.start());
		int end = words.offsetByCodePoints(start, span.end() - span.start());
		return new Anchor(span, words.substring(start, end), words.substring(Math.max(0, start - CONTEXT), start),
				words.substring(end, Math.min(words.length(), end + CONTEXT)));
	}

	/**
	 * Finds where it stands now: its words, or else what stands between its neighbours.
	 */
	Optional<Span> in(Map<String, String> blocks) {
		Optional<String> own = Optional.ofNullable(blocks.get(this.span.block()));
		return own.flatMap((words) -> exactly(this.span.block(), words))
			.or(() -> elsewhere(blocks))
			.or(() -> own.flatMap(this::between));
	}

	private Optional<Span> exactly(String block, String words) {
		return occurrences(words).filter((at) -> isWhole(words, at))
			.boxed()
			.max(Comparator.comparingInt((Integer at) -> agreement(words, at))
				.thenComparingInt((at) -> -Math.abs(at - this.span.start())))
			.map((at) -> span(block, words, at, at + this.exact.length()));
	}

	private IntStream occurrences(String words) {
		return IntStream.iterate(words.indexOf(this.exact), (at) -> at >= 0, (at) -> words.indexOf(this.exact, at + 1));
	}

	private Optional<Span> elsewhere(Map<String, String> blocks) {
		return (this.exact.length() < TELLING) ? Optional.empty()
				: blocks.entrySet()
					.stream()
					.flatMap((block) -> exactly(block.getKey(), block.getValue()).stream())
					.reduce((first, second) -> second);
	}

	private Optional<Span> between(String words) {
		return Stream.of(CONTEXT, CONTEXT / 2, CONTEXT / 4)
			.flatMap((most) -> between(words, most).stream())
			.findFirst();
	}

	private Optional<Span> between(String words, int most) {
		String before = this.prefix.substring(Math.max(0, this.prefix.length() - most));
		String behind = this.suffix.substring(0, Math.min(most, this.suffix.length()));
		int at = words.indexOf(before);
		int start = at + before.length();
		int end = behind.isEmpty() ? words.length() : words.indexOf(behind, start);
		boolean once = before.isEmpty() || (at >= 0 && at == words.lastIndexOf(before));
		boolean found = once && end > start && isWhole(words, start);
		return found ? Optional.of(span(this.span.block(), words, start, end)) : Optional.empty();
	}

	/** How many of the characters around an occurrence are as they were. */
	private int agreement(String words, int at) {
		int before = 0;
		while (before < Math.min(this.prefix.length(), at)
				&& words.charAt(at - before - 1) == this.prefix.charAt(this.prefix.length() - before - 1)) {
			before++;
		}
		int end = at + this.exact.length();
		int behind = 0;
		while (behind < Math.min(this.suffix.length(), words.length() - end)
				&& words.charAt(end + behind) == this.suffix.charAt(behind)) {
			behind++;
		}
		return before + behind;
	}

	/** Whether no word begins before it and goes on in it. */
	private static boolean isWhole(String words, int at) {
		return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))
				|| !Character.isLetterOrDigit(words.charAt(at));
	}

	private static Span span(String block, String words, int start, int end) {
		int first = words.codePointCount(0, start);
		return new Span(block, first, first + words.codePointCount(start, end));
	}

}
