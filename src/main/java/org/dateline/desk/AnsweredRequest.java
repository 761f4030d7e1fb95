package org.dateline.desk;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A request that made an article, so that it makes no second one when it is sent again.
 */
@Entity
@Table(name = "idempotency")
class AnsweredRequest {

	@EmbeddedId
	private RequestName name;

	@Column(nullable = false)
	private String fingerprint;

	@Column(name = "article_id", nullable = false)
	private UUID article;

	@Column(nullable = false)
	private int revision;

	@Column(nullable = false)
	private Instant createdAt;

	@SuppressWarnings("NullAway.Init")
	AnsweredRequest() {
	}

	AnsweredRequest(Ticket ticket, UUID article, int revision, Instant now) {
		this.name = RequestName.of(ticket);
		this.fingerprint = ticket.fingerprint();
		this.article = article;
		this.revision = revision;
		this.createdAt = now;
	}

	RequestName name() {
		return this.name;
	}

	String fingerprint() {
		return this.fingerprint;
	}

	UUID article() {
		return this.article;
	}

	int revision() {
		return this.revision;
	}

	Instant createdAt() {
		return this.createdAt;
	}

}
