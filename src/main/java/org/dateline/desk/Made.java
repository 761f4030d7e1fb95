package org.dateline.desk;

import java.util.UUID;

/**
 * A state of an article that a write made.
 *
 * @param article the article's id
 * @param revision the number of the revision
 */
record Made(UUID article, int revision) {
}
