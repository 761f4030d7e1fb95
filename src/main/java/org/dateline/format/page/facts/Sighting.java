package org.dateline.format.page.facts;

/**
 * A date that a reader sees.
 *
 * @param moment the date
 * @param origin what kind of place it stands in
 * @param label what is said of it
 * @param weight how likely it is that of the story, more than 0 near its headline
 */
record Sighting(Moment moment, Origin origin, DateLabel label, double weight) {

	boolean isUpdate() {
		return this.label == DateLabel.UPDATED;
	}

}
