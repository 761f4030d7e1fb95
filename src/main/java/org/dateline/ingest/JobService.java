package org.dateline.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.http.Version;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Condition;
import org.dateline.listing.ListingService;
import org.dateline.listing.Page;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps account of imports; a story and its place in the account are kept both or
 * neither.
 */
@Service
@Transactional
class JobService {

	private final ImportJobRepository jobs;

	private final ArrivalService arrivals;

	private final EntityManager entities;

	private final ListingService listing;

	JobService(ImportJobRepository jobs, ArrivalService arrivals, EntityManager entities, ListingService listing) {
		this.jobs = jobs;
		this.arrivals = arrivals;
		this.entities = entities;
		this.listing = listing;
	}

	void open(UUID id, long bytes) {
		this.entities.persist(new ImportJob(id, bytes));
	}

	/** The ids of those that were not at their end when the service stopped. */
	@Transactional(readOnly = true)
	List<UUID> running() {
		return this.jobs.findRunning().stream().map(ImportJob::id).toList();
	}

	@Transactional(readOnly = true)
	Optional<ImportJob> find(UUID id) {
		return this.jobs.findById(id);
	}

	/** The import that goes on, if it does. */
	@Transactional(readOnly = true)
	Optional<ImportJob> going(UUID id) {
		return find(id).filter(ImportJob::running);
	}

	/**
	 * Keeps the stories of some lines and moves the import behind them, all or none.
	 * @param began when the work on these lines began, in nanoseconds of the machine
	 * @return whether the import still went on
	 */
	boolean keep(UUID id, List<Line> lines, long began) {
		if (this.jobs.lock(id).filter(ImportJob::running).isEmpty()) {
			return false;
		}
		List<ImportItem> items = new ArrayList<>();
		for (Line line : lines) {
			items.add(switch (line.content()) {
				case Line.Sound sound -> ImportItem.kept(id, line, this.arrivals.keep(sound.arrival()));
				case Line.Broken broken -> ImportItem.refused(id, line, broken);
			});
			finish();
		}
		ImportJob job = this.jobs.findById(id).orElseThrow();
		items.forEach(this.entities::persist);
		items.forEach(job::count);
		Line last = lines.getLast();
		job.move(last.end(), last.number(), Duration.ofNanos(System.nanoTime() - began));
		return true;
	}

	/**
	 * Each flush looks at every row that is held, and those of one story are done with.
	 */
	private void finish() {
		this.entities.flush();
		this.entities.clear();
	}

	void end(UUID id, ImportState state) {
		this.jobs.lock(id).filter(ImportJob::running).ifPresent((job) -> job.end(state));
	}

	@Transactional(readOnly = true)
	Version version(UUID id) {
		ImportJob job = this.jobs.findById(id).orElseThrow(() -> Refusal.unknown("import", id.toString()));
		return new Version("import " + job.lines() + job.state(), job.changedAt(), true);
	}

	@Transactional(readOnly = true)
	Page<ImportItemResource> items(UUID id, Catalogue<ImportItem> catalogue, Question question) {
		return this.listing.page(catalogue, question, Condition.of("r.job = :job", "job", id))
			.of(ImportItemResource::of);
	}

}
