package org.dateline.desk;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a request is known by.
 *
 * @param owner who sent it
 * @param name its Idempotency-Key
 */
@Embeddable
record RequestName(@Column(nullable = false) String owner,
		@Column(nullable = false) String name) implements Serializable {

	static RequestName of(Ticket ticket) {
		return new RequestName(ticket.owner(), ticket.name());
	}

}
