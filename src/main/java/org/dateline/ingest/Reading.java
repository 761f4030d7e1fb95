package org.dateline.ingest;

import java.util.Map;

/**
 * What is to be looked through for quotations.
 *
 * @param blocks words by the names of their blocks, in order
 * @param language their language as of BCP 47
 */
record Reading(Map<String, String> blocks, String language) {
}
