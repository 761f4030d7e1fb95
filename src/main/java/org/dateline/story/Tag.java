package org.dateline.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a story is about: a topic, a person, a place.
 *
 * @param slug its name in addresses
 * @param name its name for people
 * @param kind what sort of thing it is
 * @param scheme the vocabulary it comes from, such as {@code medtop}
 * @param uri its address in that vocabulary
 * @param rel what it is to the story, where more is known than that it is about it
 * @param relevance how much of the story it is, 0 to 100
 * @param confidence how sure the tagging is, 0 to 100
 * @param position where it lies, for a place
 */
public record Tag(String slug, String name, Kind kind, @Nullable String scheme, @Nullable String uri,
		@Nullable String rel, @Nullable Integer relevance, @Nullable Integer confidence, @Nullable Position position) {

	public Tag {
		kind = (kind != null) ? kind : Kind.SUBJECT;
	}

	/** What sort of thing a story is about. */
	public enum Kind {

		/** A topic. */
		@JsonProperty("subject")
		SUBJECT,
		/** A person. */
		@JsonProperty("person")
		PERSON,
		/** An organisation. */
		@JsonProperty("organisation")
		ORGANISATION,
		/** A place. */
		@JsonProperty("place")
		PLACE,
		/** Something that happened. */
		@JsonProperty("event")
		EVENT,
		/** A thing. */
		@JsonProperty("object")
		OBJECT

	}

	/**
	 * A point on the Earth, in WGS 84 degrees.
	 *
	 * @param latitude -90 to 90, north is positive
	 * @param longitude -180 to 180, east is positive
	 */
	public record Position(double latitude, double longitude) {
	}

}
