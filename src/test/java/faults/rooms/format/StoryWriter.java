package faults.rooms.format;

/** What every planted format implements as well. */
public interface StoryWriter {

}
