package org.dateline.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares two texts word by word. */
final class Words {

	private final Tokens before;

	private final Tokens after;

	private Words(Tokens before, Tokens after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * The words that changed, in the order of the text; at one place those removed come
	 * first.
	 * @param before the earlier text
	 * @param after the later text
	 * @return what turns the one into the other
	 */
	static List<WordChange> changed(String before, String after) {
		if (before.equals(after)) {
			return List.of();
		}
		Words words = new Words(new Tokens(before), new Tokens(after));
		return words.hunks(before.compareTo(after) > 0).map(words::changes).flatMap(List::stream).toList();
	}

	/** Of several shortest ways the same is taken there and back. */
	private Stream<Hunk> hunks(boolean back) {
		Map<String, Integer> numbers = new HashMap<>();
		int[] old = numbered(this.before, numbers);
		int[] now = numbered(this.after, numbers);
		return back ? Middle.of(now, old).hunks(now, old).stream().map(Hunk::turned)
				: Middle.of(old, now).hunks(old, now).stream();
	}

	private static int[] numbered(Tokens tokens, Map<String, Integer> numbers) {
		return IntStream.range(0, tokens.count())
			.map((index) -> numbers.computeIfAbsent(tokens.token(index), (_) -> numbers.size()))
			.toArray();
	}

	private List<WordChange> changes(Hunk hunk) {
		String removed = this.before.text(hunk.from(), hunk.fromEnd());
		String added = this.after.text(hunk.to(), hunk.toEnd());
		return Stream
			.of(new WordChange(Change.REMOVED, this.before.stretch(hunk.from(), hunk.fromEnd()),
					this.after.stretch(hunk.to(), hunk.to()), removed),
					new WordChange(Change.ADDED, this.before.stretch(hunk.fromEnd(), hunk.fromEnd()),
							this.after.stretch(hunk.to(), hunk.toEnd()), added))
			.filter((change) -> !change.text().isEmpty())
			.toList();
	}

}
