package org.dateline.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * A file that was kept, and as what, so that it is kept again only when it has changed.
 */
@Entity
class StoryFile {

	@Id
	private String name;

	@Column(nullable = false)
	private String digest;

	@Column(name = "article_id", nullable = false)
	private UUID article;

	@Column(nullable = false)
	private Instant loadedAt;

	@SuppressWarnings("NullAway.Init")
	StoryFile() {
	}

	StoryFile(String name, String digest, UUID article) {
		this.name = name;
		this.digest = digest;
		this.article = article;
		this.loadedAt = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
	}

	String name() {
		return this.name;
	}

	String digest() {
		return this.digest;
	}

	UUID article() {
		return this.article;
	}

	Instant loadedAt() {
		return this.loadedAt;
	}

}
