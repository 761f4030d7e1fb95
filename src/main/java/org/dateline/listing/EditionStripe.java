package org.dateline.listing;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One part of the number of the present edition. Writers that work at once advance
 * different parts and do not wait for one another; readers add them up.
 */
@Entity
@Table(name = "edition")
class EditionStripe {

	@Id
	private int stripe;

	@Column(nullable = false)
	private long number;

	@Column(nullable = false)
	private Instant since = Instant.EPOCH;

	int stripe() {
		return this.stripe;
	}

	long number() {
		return this.number;
	}

	Instant since() {
		return this.since;
	}

}
