package org.dateline.terminal;

import java.io.Console;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/** Hands documents in, one after the other, and prints what became of each. */
final class ImportRun {

	private static final int WIDTH = 30;

	private final Counter counter;

	private final PrintWriter out;

	private final boolean watched = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();

	ImportRun(Counter counter, PrintWriter out) {
		this.counter = counter;
		this.out = out;
	}

	/**
	 * Hands them in.
	 * @return 0 where all were taken, else 1
	 */
	int take(List<Paper> papers) {
		int refused = 0;
		for (int index = 0; index < papers.size(); index++) {
			Paper paper = papers.get(index);
			JsonNode result = this.counter.take(paper);
			refused += result.has("outcome") ? 0 : 1;
			print(paper, result, papers.size() == 1);
			progress(index + 1, papers.size());
		}
		if (papers.size() > 1) {
			this.out.println(papers.size() - refused + " of " + papers.size() + " documents were taken");
		}
		this.out.flush();
		return (refused == 0) ? 0 : 1;
	}

	private void print(Paper paper, JsonNode result, boolean whole) {
		if (!result.has("outcome")) {
			this.out.println(paper.name() + ": refused: " + result.path("detail").asString(""));
			result.path("errors")
				.forEach((error) -> this.out
					.println("  " + error.path("pointer").asString("") + " " + error.path("detail").asString("")));
			return;
		}
		JsonNode story = result.path("story");
		this.out.println(paper.name() + ": " + result.path("outcome").asString("") + " \""
				+ story.path("headline").asString("") + "\" " + result.at("/links/article").asString(""));
		result.at("/report/warnings").forEach((warning) -> this.out.println("  ! " + warning.asString("")));
		if (whole) {
			table(result.at("/report/parts"));
		}
	}

	/** A line for each part; numbers of lines stand at the left, or the ends of paths. */
	private void table(JsonNode parts) {
		for (JsonNode part : parts) {
			String place = part.has("line") ? part.path("line").asString() : end(part.path("path").asString(""));
			this.out
				.println(String.format(Locale.ROOT, "  %12s  %-24s %4.2f  %s", place, part.path("became").asString(""),
						part.path("confidence").asDouble(), part.path("reason").asString("")));
		}
	}

	private static String end(String path) {
		return (path.length() > WIDTH) ? "…" + path.substring(path.length() - WIDTH) : path;
	}

	private void progress(int done, int all) {
		if (this.watched && all > 1) {
			int full = WIDTH * done / all;
			this.out.print("[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + "/" + all + "\r");
			this.out.flush();
		}
	}

}
