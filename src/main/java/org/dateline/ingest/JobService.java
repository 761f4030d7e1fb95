package org.dateline.ingest;

import java.time.Duration;
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
		return this.jobs.findRunning();
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
	 * @return whether the import still went on
	 */
	boolean keep(UUID id, List<Line> lines, Duration worked) {
		ImportJob job = this.jobs.lock(id).filter(ImportJob::running).orElse(null);
		if (job == null) {
			return false;
		}
		for (Line line : lines) {
			ImportItem item = switch (line.content()) {
				case Line.Sound sound -> ImportItem.kept(id, line.number(), this.arrivals.keep(sound.arrival()));
				case Line.Broken broken -> ImportItem.refused(id, line.number(), broken.pointer(), broken.detail());
			};
			this.entities.persist(item);
			job.count(item);
		}
		Line last = lines.getLast();
		job.move(last.end(), last.number(), worked);
		return true;
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
