package faults.rooms;

import faults.rooms.story.Story;

/** Planted: it imports a room. */
public final class Dateline {

	Story first() {
		return new Story();
	}

}
