package faults.rooms.format.atom;

import faults.rooms.format.StoryReader;

/** Planted: a format that is public. */
public final class AtomReader implements StoryReader {

}
