package org.dateline.listing;

import java.time.Instant;

/** The number of the present edition and the time of its last change. */
record EditionState(long number, Instant since) {
}
