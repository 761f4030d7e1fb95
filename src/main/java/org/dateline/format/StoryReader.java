package org.dateline.format;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.dateline.story.Story;

import org.springframework.http.MediaType;

/** Reads stories out of one format. */
public interface StoryReader {

	/**
	 * What it reads.
	 * @return a media type without parameters
	 */
	MediaType mediaType();

	/**
	 * What its files end in.
	 * @return a suffix without its full stop
	 */
	String suffix();

	/**
	 * Reads one story.
	 * @param document the bytes of a document, which are not to be trusted
	 * @return the story, whose rules are not looked at yet
	 * @throws UnreadableStory naming the place, if the document is not of this format
	 */
	Story read(byte[] document);

	/**
	 * Reads one story that may hold, as a story that was got from this service does, the
	 * members that the service itself made.
	 * @param document the bytes of a document, which are not to be trusted
	 * @return the story and those members
	 * @throws UnreadableStory naming the place, if the document is not of this format
	 */
	default Manuscript submitted(byte[] document) {
		return new Manuscript(read(document), Map.of());
	}

	/**
	 * Finds the line of a document in which a part of its story stands.
	 * @param document the bytes of a document that was read
	 * @param pointer the part, as a JSON Pointer (RFC 6901) into the story
	 * @return a line from 1; the nearest that is there
	 */
	int line(byte[] document, String pointer);

	/**
	 * Finds the reader of a format.
	 * @param readers some readers
	 * @param type a media type without parameters
	 * @return the one that reads it, if there is one
	 */
	static Optional<StoryReader> of(Collection<StoryReader> readers, MediaType type) {
		return readers.stream().filter((each) -> each.mediaType().equalsTypeAndSubtype(type)).findFirst();
	}

}
