package org.dateline.terminal;

import java.io.PrintWriter;
import java.util.spi.ToolProvider;

import org.dateline.credit.Credit;
import org.dateline.credit.CreditReader;

/**
 * Reads credit lines, one a line or as {@code {"id", "input"}}, and prints what each of
 * them says as a line of JSON.
 */
public final class CreditsTool implements ToolProvider {

	@Override
	public String name() {
		return "credits";
	}

	@Override
	public int run(PrintWriter out, PrintWriter err, String... arguments) {
		JsonLine.each(System.in, out, (line) -> line(JsonLine.read(line)));
		return 0;
	}

	private static String line(JsonLine line) {
		Credit credit = CreditReader.read(line.text("input").orElse(line.raw()));
		return JsonLine.write((json) -> {
			json.text("id", line.text("id").orElse(null))
				.texts("creator", credit.creators())
				.texts("agency", credit.agencies())
				.text("caption", credit.caption())
				.text("takenOn", credit.takenOn())
				.text("place", credit.place())
				.text("licence", credit.licence())
				.flag("handout", credit.handout())
				.flag("pool", credit.pool())
				.flag("file", credit.file())
				.number("copyrightYear", credit.copyrightYear())
				.text("raw", credit.raw())
				.number("confidence", credit.confidence());
		});
	}

}
