package faults.rooms.format.rss;

import faults.rooms.format.StoryWriter;
import faults.rooms.format.atom.AtomReader;

/** Planted: a format that is public and knows another. */
public final class RssWriter implements StoryWriter {

	AtomReader atom() {
		return new AtomReader();
	}

}
