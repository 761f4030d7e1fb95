package org.dateline.credit;

import java.util.Optional;

/**
 * A line cut in two.
 *
 * @param stretch what may be its credit
 * @param caption what is left
 * @param position where the credit stands
 */
record Cut(String stretch, String caption, Position position) {

	private static final String SEPARATORS = " \n-–—|•·/,:;／｜、，：";

	/** The reading of the line, if the stretch is a credit. */
	Optional<Reading> reading() {
		return NoticeReader.read(this.stretch).flatMap(this::reading);
	}

	private Optional<Reading> reading(Notice notice) {
		double confidence = Evidence.of(notice, this.position);
		return (confidence > 0) ? Optional.of(new Reading(notice, trimmed(this.caption), confidence))
				: Optional.empty();
	}

	/** A caption without what parted it from its credit. */
	static String trimmed(String caption) {
		int start = 0;
		int end = caption.length();
		while (end > start && SEPARATORS.indexOf(caption.charAt(end - 1)) >= 0) {
			end--;
		}
		while (start < end && SEPARATORS.indexOf(caption.charAt(start)) >= 0) {
			start++;
		}
		return caption.substring(start, end);
	}

}
