package org.dateline.ingest;

/**
 * A line of an import.
 *
 * @param number its number, from 1
 * @param end where the next one begins, in bytes
 * @param content what it holds
 */
record Line(int number, long end, Content content) {

	/** What a line holds. */
	sealed interface Content {

	}

	/**
	 * A story.
	 *
	 * @param arrival the story
	 */
	record Sound(Arrival arrival) implements Content {
	}

	/**
	 * Something that is no story that can be kept.
	 *
	 * @param pointer the part that is wrong, as a JSON Pointer
	 * @param detail what is wrong with it
	 */
	record Broken(String pointer, String detail) implements Content {
	}

}
