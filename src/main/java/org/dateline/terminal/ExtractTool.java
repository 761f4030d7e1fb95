package org.dateline.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.spi.ToolProvider;

/**
 * Reads pages and texts, one JSON line each, and prints a line of what each of them says,
 * in order. No server and no database is started.
 *
 * <p>
 * A line has {@code id} and one of {@code html} (the path of a page, which may be packed
 * by gzip, or the page itself) and {@code text} (as copied from a page), and besides
 * {@code url}, {@code charset}, {@code language} and {@code publisher} as far as they are
 * known. {@code --threads=N} reads as many at once.
 */
public final class ExtractTool implements ToolProvider {

	private static final String THREADS = "--threads=";

	private static final int AHEAD = 16;

	@Override
	public String name() {
		return "extract";
	}

	@Override
	public int run(PrintWriter out, PrintWriter err, String... arguments) {
		int threads = Arrays.stream(arguments)
			.filter((argument) -> argument.startsWith(THREADS))
			.map((argument) -> argument.substring(THREADS.length()))
			.mapToInt(Integer::parseInt)
			.findFirst()
			.orElse(1);
		try {
			extract(System.in, out, threads);
			return 0;
		}
		catch (IOException broken) {
			throw new UncheckedIOException("The pages broke off", broken);
		}
		catch (ExecutionException | InterruptedException failure) {
			err.println(failure.getMessage());
			return 1;
		}
	}

	private static void extract(InputStream in, PrintWriter out, int threads)
			throws IOException, ExecutionException, InterruptedException {
		Deque<Future<String>> ahead = new ArrayDeque<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
				ExecutorService readers = Executors.newFixedThreadPool(Math.max(1, threads))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String page = line;
				if (!page.isBlank()) {
					ahead.add(readers.submit(() -> Extraction.of(JsonLine.read(page))));
				}
				if (ahead.size() > AHEAD) {
					out.println(ahead.remove().get());
				}
			}
			while (!ahead.isEmpty()) {
				out.println(ahead.remove().get());
			}
		}
		out.flush();
	}

}
