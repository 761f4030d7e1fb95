package org.dateline.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** An import of many stories, and how far it has come. */
@Entity
class ImportJob {

	@Id
	private UUID id;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, length = 16)
	private ImportState state;

	private long bytes;

	private long bytesRead;

	private int lines;

	private int created;

	private int revised;

	private int unchanged;

	private int refused;

	/** For how long it has been worked on, in ms. */
	private long worked;

	@Column(nullable = false)
	private Instant startedAt;

	@Column(nullable = false)
	private Instant changedAt;

	@SuppressWarnings("NullAway.Init")
	ImportJob() {
	}

	ImportJob(UUID id, long bytes) {
		this.id = id;
		this.state = ImportState.RUNNING;
		this.bytes = bytes;
		this.startedAt = now();
		this.changedAt = this.startedAt;
	}

	private static Instant now() {
		return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** Counts one line. */
	void count(ImportItem item) {
		switch (item.outcome()) {
			case CREATED -> this.created++;
			case REVISED -> this.revised++;
			case UNCHANGED -> this.unchanged++;
			case REFUSED -> this.refused++;
		}
	}

	/** Has come further. */
	void move(long bytesRead, int lines, Duration worked) {
		this.bytesRead = bytesRead;
		this.lines = lines;
		this.worked += worked.toMillis();
		this.changedAt = now();
	}

	/** Comes to its end. */
	void end(ImportState state) {
		this.state = state;
		this.changedAt = now();
	}

	UUID id() {
		return this.id;
	}

	ImportState state() {
		return this.state;
	}

	boolean running() {
		return this.state == ImportState.RUNNING;
	}

	long bytesRead() {
		return this.bytesRead;
	}

	int lines() {
		return this.lines;
	}

	Instant changedAt() {
		return this.changedAt;
	}

	Progress progress() {
		int items = this.created + this.revised + this.unchanged + this.refused;
		return new Progress(items, this.created, this.revised, this.unchanged, this.refused, this.bytes, this.bytesRead,
				Duration.ofMillis(this.worked));
	}

	Instant startedAt() {
		return this.startedAt;
	}

}
