package org.dateline.format.page.body;

import org.jspecify.annotations.Nullable;

/**
 * The words beneath a picture.
 *
 * @param text what they say
 * @param credit whose picture it is, as it is printed
 */
record Caption(@Nullable String text, @Nullable String credit) {

	static Caption none() {
		return new Caption(null, null);
	}

}
