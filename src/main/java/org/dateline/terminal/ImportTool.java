package org.dateline.terminal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.spi.ToolProvider;

import org.dateline.format.Hints;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes documents in from the command line: into the archive here, or into a service
 * elsewhere, or only to see what would become of them.
 */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Reads articles as people have them and keeps their stories.")
public final class ImportTool implements ToolProvider, Callable<Integer> {

	@Parameters(paramLabel = "FILE|FOLDER|-", arity = "1..*",
			description = "Saved pages (.html), copied text (.txt), house JSON (.json); - reads one from standard input.")
	private List<String> documents = List.of();

	@Option(names = "--url", description = "Where the document was.")
	private @Nullable String url;

	@Option(names = "--language", description = "Its language, where it does not say it (BCP 47).")
	private @Nullable String language;

	@Option(names = "--publisher", description = "Who published it, where it does not say it.")
	private @Nullable String publisher;

	@Option(names = "--dry-run", description = "Shows what would become of it and keeps nothing.")
	private boolean dryRun;

	@Option(names = "--to", description = "The address of a service; without it the archive in --data is used.")
	private @Nullable String to;

	@Option(names = "--key", description = "A key of that service, with the scope import.", defaultValue = "")
	private String key = "";

	@Option(names = "--data", description = "The folder of the archive (${DEFAULT-VALUE}).", defaultValue = "data")
	private Path data = Path.of("data");

	private @Nullable PrintWriter out;

	@Override
	public String name() {
		return "import";
	}

	@Override
	public int run(PrintWriter out, PrintWriter err, String... arguments) {
		this.out = out;
		return new CommandLine(this).setOut(out).setErr(err).execute(arguments);
	}

	@Override
	public Integer call() {
		PrintWriter printer = Objects.requireNonNull(this.out);
		List<Paper> papers = Papers.of(this.documents, new Hints(this.url, null, this.language, this.publisher, null));
		try (Counter counter = counter()) {
			return new ImportRun(counter, printer).take(papers);
		}
	}

	/** Where the documents are handed in. */
	private Counter counter() {
		if (this.to != null) {
			return new RemoteCounter(this.to, this.key, this.dryRun);
		}
		return this.dryRun ? new DryCounter() : new LocalCounter(this.data);
	}

}
