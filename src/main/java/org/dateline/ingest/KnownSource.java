package org.dateline.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * A place that a story came from: its address, or the digest of a document that has none.
 * What came is remembered as it came, so that what an editor has changed since can be
 * told apart when it comes again.
 */
@Entity
@Table(name = "import_source")
class KnownSource implements Persistable<String> {

	@Id
	private String source;

	@Column(name = "article_id", nullable = false)
	private UUID article;

	@Column(nullable = false)
	private String digest;

	@Column(nullable = false)
	private String story;

	@Column(nullable = false)
	private Instant importedAt;

	@Transient
	private boolean fresh;

	@SuppressWarnings("NullAway.Init")
	KnownSource() {
	}

	KnownSource(String source, UUID article, String digest, String story) {
		this.source = source;
		this.fresh = true;
		came(article, digest, story);
	}

	/** It came again. */
	final void came(UUID article, String digest, String story) {
		this.article = article;
		this.digest = digest;
		this.story = story;
		this.importedAt = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
	}

	@Override
	public String getId() {
		return this.source;
	}

	/** Two who find nothing at once must clash, not write over each other. */
	@Override
	public boolean isNew() {
		return this.fresh;
	}

	@PostLoad
	@PostPersist
	void kept() {
		this.fresh = false;
	}

	UUID article() {
		return this.article;
	}

	String digest() {
		return this.digest;
	}

	/** The story as it came, in house JSON. */
	String story() {
		return this.story;
	}

	Instant importedAt() {
		return this.importedAt;
	}

}
