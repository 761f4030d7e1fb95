package org.dateline.story;

import org.jspecify.annotations.Nullable;

/** Between what bounds the numbers of a story lie. */
final class NumberRules {

	private NumberRules() {
	}

	static void between(Place place, @Nullable Number value, double least, double most) {
		// Written so that NaN, which is not below or above anything, is refused
		if (value != null && !(value.doubleValue() >= least && value.doubleValue() <= most)) {
			place.fault("must be from " + shown(least) + " to " + shown(most) + ", not " + value);
		}
	}

	static void least(Place place, @Nullable Number value, long least) {
		if (value != null && value.longValue() < least) {
			place.fault("must be at least " + least + ", not " + value);
		}
	}

	/**
	 * Whether a stretch lies in a text and holds something.
	 * @param place where the stretch stands
	 * @param start its first code point
	 * @param end the code point after its last one
	 * @param length the code points of the text
	 * @return whether it does; if not, that is noted
	 */
	static boolean stretch(Place place, int start, int end, int length) {
		boolean begins = start >= 0;
		boolean ends = end > start && end <= length;
		if (!begins) {
			place.at("start").fault("must be at least 0, not " + start);
		}
		if (!ends) {
			place.at("end")
				.fault("must lie after start " + start + " and not beyond the " + length
						+ " characters of the text, not at " + end);
		}
		return begins && ends;
	}

	private static String shown(double bound) {
		return Long.toString((long) bound);
	}

}
