package faults.rooms.common;

import faults.rooms.Dateline;
import faults.rooms.story.Story;

/**
 * Planted: its room has a name that says nothing, it imports the main class, and it
 * closes a circle.
 */
public final class Cupboard {

	Dateline house() {
		return new Dateline();
	}

	Story story() {
		return new Story();
	}

}
