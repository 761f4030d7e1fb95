package org.dateline.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Who spoke last, for whoever is asked about next.
 *
 * @param person the number of the person, -1 where it is none
 * @param body a body that is no person
 * @param sentence the number of the sentence
 */
record Turn(int person, @Nullable String body, int sentence) {

	static final Turn NONE = new Turn(-1, null, Integer.MIN_VALUE / 2);

}
