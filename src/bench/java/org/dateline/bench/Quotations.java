package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dateline.attribution.Attribution;
import org.dateline.attribution.AttributionReader;
import org.dateline.attribution.Span;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the quote engine on a folder of annotated texts such as PolNeAR's dev part. */
final class Quotations {

	private static final Logger LOG = LoggerFactory.getLogger(Quotations.class);

	private static final int ROUNDS = 20;

	private Quotations() {
	}

	/**
	 * Measures.
	 * @param arguments the folder that holds {@code text} and {@code attributions}
	 */
	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		Map<String, String> texts = texts(folder.resolve("text"));
		QuotedTally tally = new QuotedTally();
		try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
			Map<String, Path> annotations = files.collect(Collectors.toMap(Quotations::name, (file) -> file,
					(one, other) -> (one.compareTo(other) < 0) ? one : other, TreeMap::new));
			annotations.forEach((name, file) -> add(tally, texts.getOrDefault(name, ""), file));
		}
		Table table = new Table("Quotations in " + texts.size() + " texts", "figure", "F1 or signs per second");
		List.of("who said it", "direct", "mixed", "indirect", "all")
			.forEach((kind) -> table.row(kind, String.format(Locale.ROOT, "%.2f", tally.score(kind))));
		table.row("speed", String.format(Locale.ROOT, "%,.0f", speed(texts.values().stream().toList())));
		LOG.info("\n{}", table.text());
	}

	/** The name of the text that an annotation belongs to; of several the first counts. */
	private static String name(Path annotation) {
		String file = annotation.getFileName().toString();
		return file.substring(0, file.lastIndexOf('_'));
	}

	private static Map<String, String> texts(Path folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				texts.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
			}
		}
		return texts;
	}

	private static void add(QuotedTally tally, String text, Path annotation) {
		QuotedText quoted = new QuotedText(text);
		List<QuotedAct> found = AttributionReader.read(text, "en")
			.stream()
			.map((attribution) -> act(quoted, attribution))
			.toList();
		tally.add(quoted, new QuotedAnnotation(annotation).acts(quoted), found);
	}

	private static QuotedAct act(QuotedText text, Attribution found) {
		Span source = found.source();
		return QuotedAct.of(text, found.content(), (source != null) ? List.of(source) : List.of());
	}

	/** Signs per second on a warm core, the best of several rounds. */
	private static double speed(List<String> texts) {
		long signs = texts.stream().mapToLong(String::length).sum();
		double best = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			texts.forEach((text) -> AttributionReader.read(text, "en"));
			best = Math.max(best, signs * 1e9 / (System.nanoTime() - start));
		}
		return best;
	}

}
