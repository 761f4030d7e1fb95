package org.dateline.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a block's text that is more than plain words.
 *
 * @param kind what the stretch is
 * @param start the first code point of the stretch, from 0
 * @param end the code point after the last one
 * @param href where a link leads, an absolute http or https address; other marks have
 * none
 */
public record Mark(Kind kind, int start, int end, @Nullable String href) {

	/** What a marked stretch is. */
	public enum Kind {

		/** A link to another page. */
		@JsonProperty("link")
		LINK,
		/** Stress, usually set in italics. */
		@JsonProperty("emphasis")
		EMPHASIS,
		/** Importance, usually set in bold. */
		@JsonProperty("strong")
		STRONG,
		/** Computer code. */
		@JsonProperty("code")
		CODE,
		/** Subscript. */
		@JsonProperty("sub")
		SUB,
		/** Superscript. */
		@JsonProperty("sup")
		SUP

	}

}
