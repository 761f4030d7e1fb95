package org.dateline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table of results, as Markdown. */
final class Table {

	private final String title;

	private final List<List<String>> rows = new ArrayList<>();

	Table(String title, String... columns) {
		this.title = title;
		this.rows.add(List.of(columns));
		this.rows.add(Arrays.stream(columns).map((column) -> "---").toList());
	}

	void row(String... cells) {
		this.rows.add(List.of(cells));
	}

	String text() {
		return this.rows.stream()
			.map((row) -> "| " + String.join(" | ", row) + " |")
			.collect(Collectors.joining("\n", "## " + this.title + "\n\n", "\n"));
	}

}
