package org.dateline.format.page.facts;

import java.util.List;

/**
 * What was read of JSON.
 *
 * @param values maps, lists and strings
 * @param whole whether nothing was broken
 */
record JsonReading(List<Object> values, boolean whole) {
}
