package org.dateline.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.dateline.attribution.Attribution;
import org.dateline.attribution.Span;
import org.dateline.story.Speaker;

/** Prints quotations for people: who, of which kind, in which words. */
final class QuotationTable {

	private static final int WIDTH = 80;

	private static final String ROW = "%-28s  %-8s  %s%n";

	private final String text;

	private final boolean explain;

	private final PrintWriter out;

	QuotationTable(String text, boolean explain, PrintWriter out) {
		this.text = text;
		this.explain = explain;
		this.out = out;
	}

	void print(List<Attribution> quotations) {
		this.out.printf(ROW, "speaker", "kind", "words");
		quotations.forEach(this::print);
		this.out.println(quotations.size() + ((quotations.size() == 1) ? " quotation" : " quotations"));
	}

	private void print(Attribution quotation) {
		String who = Optional.ofNullable(quotation.speaker())
			.map(Speaker::name)
			.or(() -> Optional.ofNullable(quotation.source()).map((source) -> "(" + slice(source) + ")"))
			.orElse("?");
		String words = quotation.content().stream().map(this::slice).collect(Collectors.joining(" … "));
		List<String> rows = rows(words);
		this.out.printf(ROW, who, quotation.kind().name().toLowerCase(Locale.ROOT), rows.getFirst());
		rows.stream().skip(1).forEach((row) -> this.out.printf(ROW, "", "", row));
		if (this.explain) {
			explain(quotation);
		}
	}

	private void explain(Attribution quotation) {
		this.out.printf("    rule %s, confidence %.2f%n", quotation.rule(), quotation.confidence());
		this.out.printf("    clause %s%n", slice(quotation.explanation().clause()));
		quotation.explanation()
			.candidates()
			.forEach((candidate) -> this.out.printf("    candidate %s %.2f%n", candidate.name(), candidate.score()));
	}

	private String slice(Span span) {
		return this.text.substring(span.start(), span.end()).replaceAll("\\s", " ");
	}

	/** The words, cut into lines between words. */
	private static List<String> rows(String words) {
		List<String> rows = new ArrayList<>();
		String rest = words;
		while (rest.length() > WIDTH) {
			int space = rest.lastIndexOf(' ', WIDTH);
			int end = (space > 0) ? space : WIDTH;
			rows.add(rest.substring(0, end));
			rest = rest.substring(end).stripLeading();
		}
		rows.add(rest);
		return rows;
	}

}
