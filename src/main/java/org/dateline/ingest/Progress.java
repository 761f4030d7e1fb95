package org.dateline.ingest;

import java.time.Duration;
import java.util.Optional;

/**
 * How far an import has come.
 *
 * @param items the stories that were dealt with
 * @param created those that are new articles
 * @param revised those that are new revisions
 * @param unchanged those that were kept already
 * @param refused those that were not kept
 * @param bytes the size of the whole
 * @param bytesRead how much of it was dealt with
 * @param worked for how long it was worked on
 */
record Progress(int items, int created, int revised, int unchanged, int refused, long bytes, long bytesRead,
		Duration worked) {

	private static final double SECOND = 1000;

	private static final double ALL = 100;

	/** In per cent. */
	double percent() {
		return (this.bytes > 0) ? ALL * this.bytesRead / this.bytes : ALL;
	}

	/** Stories a second. */
	double rate() {
		return this.worked.isZero() ? 0 : this.items * SECOND / this.worked.toMillis();
	}

	/** The seconds that are left, once anything is known of them. */
	Optional<Long> secondsLeft() {
		if (this.bytesRead == 0) {
			return Optional.empty();
		}
		return Optional
			.of(Math.round(this.worked.toMillis() / SECOND * (this.bytes - this.bytesRead) / this.bytesRead));
	}

}
