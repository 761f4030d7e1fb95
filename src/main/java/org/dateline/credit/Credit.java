package org.dateline.credit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a credit line says.
 *
 * @param creators who took the picture, as written; never a placeholder
 * @param agencies for whom, or by whom it was distributed, as written
 * @param caption what is left that describes the picture, absent where nothing is
 * @param takenOn the day it was taken, ISO 8601, where the line says so
 * @param place where it was taken, where the line says so
 * @param licence the name of a licence, as written
 * @param handout whether somebody who is shown handed it out
 * @param pool whether it was taken for many
 * @param file whether it comes from the files
 * @param copyrightYear the year of the copyright notice
 * @param raw the line as it was found
 * @param confidence how sure the reading is, 0 (no credit) to 1
 */
public record Credit(List<String> creators, List<String> agencies, @Nullable String caption, @Nullable String takenOn,
		@Nullable String place, @Nullable String licence, boolean handout, boolean pool, boolean file,
		@Nullable Integer copyrightYear, String raw, double confidence) {

	public Credit {
		creators = List.copyOf(creators);
		agencies = List.copyOf(agencies);
	}

	/**
	 * Whether the line credits anybody, or says that it does not.
	 * @return whether there is more in it than a caption
	 */
	public boolean isCredit() {
		return this.confidence > 0;
	}

	/**
	 * The people and the agencies.
	 * @return whether any of them is known
	 */
	public boolean namesAnybody() {
		return !this.creators.isEmpty() || !this.agencies.isEmpty();
	}

}
