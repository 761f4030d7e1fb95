package org.dateline.format.text;

import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a copied page, and why.
 *
 * @param line the number of the line, from 1
 * @param role what it is
 * @param of the number of the paragraph, picture or teaser that it belongs to, from 1
 * @param reason why, for those who ask
 * @param confidence how sure that is, 0 to 1
 */
public record Entry(int line, Role role, @Nullable Integer of, String reason, double confidence) {
}
