package org.dateline.door;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.dateline.masthead.Masthead;

import org.springframework.stereotype.Component;

/**
 * Where writers sit: as many as there are desks at once, and who came first sits first.
 */
@Component
class Desks {

	private static final long PATIENCE = 5;

	private final Semaphore free;

	Desks(Masthead masthead) {
		this.free = new Semaphore(masthead.limits().writers(), true);
	}

	/** A desk, which has to be left again. */
	Desk sit() {
		try {
			if (this.free.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
				return new Desk(this.free);
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
		throw new Refusal(ProblemKind.UNAVAILABLE, "Too many others are writing");
	}

}
