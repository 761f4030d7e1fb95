package org.dateline.format.page.body;

import java.util.List;

/**
 * A page laid flat.
 *
 * @param frames its elements, parents before their children
 * @param passages its text
 * @param exhibits what it shows besides text
 */
record Sheet(List<Frame> frames, List<Passage> passages, List<Exhibit> exhibits) {
}
