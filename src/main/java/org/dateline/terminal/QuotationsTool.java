package org.dateline.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.spi.ToolProvider;

import org.dateline.attribution.AttributionReader;
import org.dateline.attribution.PredictionLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;

/** Reads an article from standard input and prints who said what in it. */
@Command(name = "quotations", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Finds who said what in the text on standard input.")
public final class QuotationsTool implements ToolProvider, Callable<Integer> {

	@Option(names = "--lines",
			description = "Reads texts as JSON, {\"id\", \"text\"} a line, and answers with a line of JSON each.")
	private boolean lines;

	@Option(names = "--explain", description = "Tells the rule, the clause and who may have said it.")
	private boolean explain;

	@Option(names = "--language", description = "The language of the text (BCP 47).", defaultValue = "en")
	private String language = "en";

	private @Nullable PrintWriter out;

	@Override
	public String name() {
		return "quotations";
	}

	@Override
	public int run(PrintWriter out, PrintWriter err, String... arguments) {
		this.out = out;
		return new CommandLine(this).setOut(out).setErr(err).execute(arguments);
	}

	@Override
	public Integer call() {
		PrintWriter printer = Objects.requireNonNull(this.out);
		if (this.lines) {
			JsonLine.each(System.in, printer, this::answer);
		}
		else {
			String text = text();
			new QuotationTable(text, this.explain, printer).print(AttributionReader.read(text, this.language));
			printer.flush();
		}
		return 0;
	}

	private static String text() {
		try {
			return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException broken) {
			throw new UncheckedIOException("The text broke off", broken);
		}
	}

	private String answer(String line) {
		try {
			return PredictionLine.of(line, this.explain);
		}
		catch (JacksonException broken) {
			return JsonLine.write((json) -> json.text("error", "It is no JSON: " + broken.getOriginalMessage()));
		}
	}

}
