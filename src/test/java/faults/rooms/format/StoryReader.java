package faults.rooms.format;

/** What every planted format implements. */
public interface StoryReader {

}
