package org.dateline.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.dankito.readability4j.Readability4J;
import org.dateline.format.Hints;
import org.dateline.format.page.PageTranscriber;

/** The reading of saved pages, beside a reader of body and title alone. */
final class Extract implements Subject {

	private static final String ADDRESS = "https://news.example/story";

	private static final Hints HINTS = new Hints(ADDRESS, StandardCharsets.UTF_8.name(), null, null, null);

	private static final double MILLISECOND = 1_000_000;

	private static final int LARGE = 2_000_000;

	private static final int WARMING = 3;

	private final PageTranscriber ours = new PageTranscriber();

	@Override
	public String name() {
		return "extract";
	}

	@Override
	public List<Table> measure(Settings settings) {
		List<byte[]> pages = settings.pages().map(SavedPages::in).orElse(List.of());
		if (pages.isEmpty()) {
			return List.of();
		}
		for (int round = 0; round < WARMING; round++) {
			pages.forEach(this::read);
			pages.forEach(Extract::readBeside);
		}
		return List.of(processor(settings, pages), threads(settings, pages), large(settings));
	}

	private void read(byte[] page) {
		this.ours.read(page, HINTS);
	}

	private static void readBeside(byte[] page) {
		new Readability4J(ADDRESS, new String(page, StandardCharsets.UTF_8)).parse().getTextContent();
	}

	/** Both read a page one after the other, so that a noisy moment meets both. */
	private Table processor(Settings settings, List<byte[]> pages) {
		List<Double> own = new ArrayList<>();
		List<Double> other = new ArrayList<>();
		List<Double> ratio = new ArrayList<>();
		for (int round = 0; round < settings.rounds(); round++) {
			double mine = 0;
			double theirs = 0;
			for (byte[] page : pages) {
				mine += milliseconds(page, this::read);
				theirs += milliseconds(page, Extract::readBeside);
			}
			own.add(mine / pages.size());
			other.add(theirs / pages.size());
			ratio.add(mine / theirs);
		}
		Table table = new Table("Processor time a page, " + pages.size() + " pages", "reader", "milliseconds");
		table.row("extract, everything", Median.of(own).ranged());
		table.row("readability4j, body and title", Median.of(other).ranged());
		table.row("ratio (wanted: 1.25 at most)", Median.of(ratio).ranged());
		return table;
	}

	private static double milliseconds(byte[] page, Consumer<byte[]> reader) {
		long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		reader.accept(page);
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / MILLISECOND;
	}

	private Table threads(Settings settings, List<byte[]> pages) {
		List<Double> gains = new ArrayList<>();
		for (int round = 0; round < settings.rounds(); round++) {
			double one = wall(pages, 1);
			gains.add(one / wall(pages, 2));
		}
		Table table = new Table("Two threads over one", "", "times as many pages");
		table.row("extract (wanted: 1.8 at least)", Median.of(gains).ranged());
		return table;
	}

	private double wall(List<byte[]> pages, int threads) {
		List<Callable<Integer>> tasks = pages.stream().<Callable<Integer>>map((page) -> () -> {
			read(page);
			return page.length;
		}).toList();
		long began = System.nanoTime();
		try (ExecutorService readers = Executors.newFixedThreadPool(threads)) {
			for (Future<Integer> done : readers.invokeAll(tasks)) {
				done.get();
			}
		}
		catch (InterruptedException | ExecutionException failure) {
			throw new IllegalStateException("The pages were not read", failure);
		}
		return System.nanoTime() - began;
	}

	private Table large(Settings settings) {
		Words words = new Words(2);
		String paragraphs = IntStream.range(0, LARGE / 500)
			.mapToObj((n) -> words.paragraph(8))
			.collect(Collectors.joining("</p><p>", "<p>", "</p>"));
		byte[] page = ("<title>Tide</title><article><h1>The tide came late</h1>" + paragraphs.substring(0, LARGE - 100))
			.getBytes(StandardCharsets.UTF_8);
		Table table = new Table("A page of 2 MB", "", "milliseconds of processor time");
		List<Double> times = IntStream.range(0, settings.rounds())
			.mapToObj((n) -> milliseconds(page, this::read))
			.toList();
		table.row("extract (wanted: 1,000 at most)", Median.of(times).ranged());
		return table;
	}

}
