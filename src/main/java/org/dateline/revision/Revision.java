package org.dateline.revision;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One snapshot of a thing that is kept; it never changes. */
@Entity
public class Revision {

	@Id
	private UUID id;

	@Column(nullable = false, updatable = false)
	private UUID subject;

	@Column(nullable = false, updatable = false)
	private int number;

	@Column(nullable = false, updatable = false)
	private Instant createdAt;

	@Column(nullable = false, updatable = false)
	private String headline;

	@Column(name = "public", nullable = false, updatable = false)
	private boolean open;

	@Column(nullable = false, updatable = false)
	private String digest;

	@Column(nullable = false, updatable = false)
	private String body;

	@SuppressWarnings("NullAway.Init")
	Revision() {
	}

	Revision(UUID id, UUID subject, int number, Snapshot snapshot, String digest) {
		this.id = id;
		this.subject = subject;
		this.number = number;
		this.createdAt = snapshot.at();
		this.headline = snapshot.headline();
		this.open = snapshot.open();
		this.digest = digest;
		this.body = snapshot.body();
	}

	UUID id() {
		return this.id;
	}

	/**
	 * What it is a snapshot of.
	 * @return the id of the thing
	 */
	public UUID subject() {
		return this.subject;
	}

	/**
	 * Its number, from 1 without a gap.
	 * @return the number
	 */
	public int number() {
		return this.number;
	}

	/**
	 * When it was made.
	 * @return the instant
	 */
	public Instant createdAt() {
		return this.createdAt;
	}

	String headline() {
		return this.headline;
	}

	/**
	 * Whether the public may see it.
	 * @return whether it was public when it was made
	 */
	public boolean open() {
		return this.open;
	}

	/**
	 * A digest of its body.
	 * @return SHA-256 in hexadecimal
	 */
	public String digest() {
		return this.digest;
	}

	/**
	 * What was kept.
	 * @return the body as it was
	 */
	public String body() {
		return this.body;
	}

}
