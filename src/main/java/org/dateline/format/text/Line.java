package org.dateline.format.text;

/**
 * One line of the text.
 *
 * @param number its number, from 1
 * @param text what the eye sees of it
 */
record Line(int number, String text) {

	boolean isBlank() {
		return this.text.isEmpty();
	}

}
