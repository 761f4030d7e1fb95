package org.dateline.quote;

import java.util.UUID;

/** How many quotations of a speaker are kept. */
record QuoteCount(UUID speaker, long quotes) {
}
