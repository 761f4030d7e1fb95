package org.dateline.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who worked on a story.
 *
 * @param slug the contributor's name in addresses; made from the name where it is absent
 * @param name the contributor's name for people
 * @param role what the contributor did, such as {@code author} or {@code editor}
 * @param kind a person or an organisation
 * @param url the contributor's own page
 */
public record Contributor(@Nullable String slug, String name, @Nullable String role, Kind kind, @Nullable String url) {

	public Contributor {
		kind = (kind != null) ? kind : Kind.PERSON;
	}

	/** Whether a contributor is one or many. */
	public enum Kind {

		/** A person. */
		@JsonProperty("person")
		PERSON,
		/** A desk, an agency, a publisher. */
		@JsonProperty("organisation")
		ORGANISATION

	}

}
