package org.dateline.attribution;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.dateline.story.Quotation;

/** Blocks as one text, and the way back from it to each of them. */
final class Galley {

	/** A sentence never goes on behind it. */
	private static final String GAP = "\n\n";

	private final NavigableMap<Integer, Column> columns = new TreeMap<>();

	private final String text;

	/**
	 * Puts blocks one below the other.
	 * @param blocks their words by their names, in order
	 */
	Galley(Map<String, String> blocks) {
		StringBuilder whole = new StringBuilder();
		blocks.forEach((name, words) -> {
			this.columns.put(whole.length(), new Column(name, whole.length(), words));
			whole.append(words).append(GAP);
		});
		this.text = whole.toString();
	}

	String text() {
		return this.text;
	}

	Quotation.Span place(Span span) {
		return Objects.requireNonNull(this.columns.floorEntry(span.start())).getValue().place(span);
	}

	List<Quotation.Span> places(List<Span> spans) {
		return spans.stream().map(this::place).toList();
	}

	Quotation.Phrase phrase(Span span) {
		Quotation.Span place = place(span);
		return new Quotation.Phrase(words(span), place.block(), place.start(), place.end());
	}

	String words(List<Span> spans) {
		return spans.stream().map(this::words).collect(Collectors.joining(" "));
	}

	private String words(Span span) {
		return this.text.substring(span.start(), span.end());
	}

}
