package org.dateline.format.page;

import org.dateline.format.page.body.PageBody;
import org.dateline.format.page.facts.Facts;

/**
 * A page that was read.
 *
 * @param facts what it says of its story
 * @param body the story that it shows
 */
public record SavedPage(Facts facts, PageBody body) {
}
