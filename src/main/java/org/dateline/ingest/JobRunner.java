package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.dateline.article.Attempts;
import org.dateline.article.BrokenStory;
import org.dateline.http.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Works imports off, one after the other, and goes on with them after a start. A batch of
 * lines is kept in one transaction together with the place to go on from.
 */
@Component
class JobRunner implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

	private static final int LINES = 100;

	private static final int BYTES = 1 << 20;

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final ExecutorService worker = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().name("imports").daemon().factory());

	private final ExecutorService ahead = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().name("imports-ahead").daemon().factory());

	private final JobService jobs;

	private final JobFiles files;

	private final LineParser parser;

	private final ParcelReader parcels;

	private volatile boolean closing;

	JobRunner(JobService jobs, JobFiles files, LineParser parser, ParcelReader parcels) {
		this.jobs = jobs;
		this.files = files;
		this.parser = parser;
		this.parcels = parcels;
	}

	@EventListener(ApplicationReadyEvent.class)
	void resume() {
		this.jobs.running().forEach(this::submit);
	}

	void submit(UUID id) {
		this.worker.execute(() -> {
			try {
				work(id);
			}
			catch (IOException | RuntimeException failure) {
				LOG.error("The import {} cannot go on", id, failure);
			}
		});
	}

	private void work(UUID id) throws IOException {
		Optional<ImportJob> going = this.jobs.going(id);
		Optional<Packing> packing = this.files.packing(id);
		if (going.isPresent() && packing.isPresent()) {
			try (LineReader lines = open(going.get(), packing.get())) {
				if (!read(id, lines, reader(packing.get()))) {
					return;
				}
			}
			this.jobs.end(id, ImportState.DONE);
		}
		this.files.forget(id);
	}

	private LineReader open(ImportJob job, Packing packing) throws IOException {
		return LineReader.open(this.files.of(job.id(), packing), packing.longest(), job.bytesRead(), job.lines());
	}

	private Function<RawLine, Line> reader(Packing packing) {
		return switch (packing) {
			case LINES -> this.parser::parse;
			case PARCELS -> this.parcels::read;
		};
	}

	/**
	 * Reads to the end, unless the service or the import is stopped. One batch is read,
	 * with what is said in its stories, while the one before it is kept.
	 */
	private boolean read(UUID id, LineReader lines, Function<RawLine, Line> reader) {
		long began = System.nanoTime();
		List<Line> batch = batch(lines, reader);
		boolean going = true;
		while (going && !this.closing && !batch.isEmpty()) {
			CompletableFuture<List<Line>> next = CompletableFuture.supplyAsync(() -> batch(lines, reader), this.ahead);
			going = keep(id, batch, began);
			began = System.nanoTime();
			batch = next.join();
		}
		return !this.closing;
	}

	private static List<Line> batch(LineReader lines, Function<RawLine, Line> reader) {
		List<Line> batch = new ArrayList<>();
		int bytes = 0;
		try {
			while (batch.size() < LINES && bytes < BYTES) {
				Optional<RawLine> raw = lines.next();
				if (raw.isEmpty()) {
					return batch;
				}
				if (!raw.get().blank()) {
					bytes += raw.get().bytes().length;
					batch.add(reader.apply(raw.get()));
				}
			}
			return batch;
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("An import cannot be read", unreadable);
		}
	}

	/** Keeps all lines at once; where one is in the way, each for itself. */
	private boolean keep(UUID id, List<Line> batch, long began) {
		while (!this.closing) {
			try {
				return Attempts.of(() -> this.jobs.keep(id, batch, began));
			}
			catch (BrokenStory broken) {
				return apart(id, batch, broken.faults().getFirst().pointer(), broken.faults().getFirst().detail());
			}
			catch (Refusal refusal) {
				return apart(id, batch, "", refusal.detail());
			}
			catch (RuntimeException failure) {
				if (!Away.causes(failure)) {
					LOG.warn("A line of the import {} was refused", id, failure);
					return apart(id, batch, "", "It cannot be kept");
				}
				LOG.warn("The import {} waits for its database", id, failure);
				pause();
			}
		}
		return false;
	}

	private boolean apart(UUID id, List<Line> batch, String pointer, String detail) {
		if (batch.size() == 1) {
			Line line = batch.getFirst();
			Line broken = new Line(line.number(), line.end(), line.file(), new Line.Broken(pointer, detail));
			return this.jobs.keep(id, List.of(broken), System.nanoTime());
		}
		for (Line line : batch) {
			if (!keep(id, List.of(line), System.nanoTime())) {
				return false;
			}
		}
		return true;
	}

	private static void pause() {
		try {
			Thread.sleep(PATIENCE);
		}
		catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void destroy() throws InterruptedException {
		this.closing = true;
		this.worker.shutdown();
		if (!this.worker.awaitTermination(20, TimeUnit.SECONDS)) {
			this.worker.shutdownNow();
		}
		this.ahead.shutdown();
	}

}
