package faults.rooms.format;

import faults.rooms.format.atom.AtomReader;

/** Planted: it knows one of the formats. */
final class Formats {

	StoryReader atom() {
		return new AtomReader();
	}

}
