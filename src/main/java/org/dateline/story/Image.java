package org.dateline.story;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A picture and its credit. The credit belongs to the picture, the caption to its use.
 *
 * @param id the image's id, or a name within the story before it is kept
 * @param url the address of the largest rendition
 * @param width in pixels
 * @param height in pixels
 * @param mediaType such as {@code image/jpeg}
 * @param alt what the picture shows, for those who do not see it
 * @param creators who took or made it
 * @param agencies for whom, or by whom it was distributed
 * @param creditLine the credit as it should be printed
 * @param copyrightNotice who owns it
 * @param licence an address or a name
 * @param usageTerms what may be done with it, in words
 * @param licensor the address where a licence can be had
 * @param takenOn an ISO 8601 date or date and time, as precise as it is known
 * @param place what place it shows
 * @param digitalSourceType the IPTC term for how it was made, where it is not a plain
 * photograph
 * @param raw the credit as it was found
 * @param renditions the same picture in other sizes
 * @param uses where the story shows it
 */
public record Image(String id, @Nullable String url, @Nullable Integer width, @Nullable Integer height,
		@Nullable String mediaType, @Nullable String alt, List<String> creators, List<String> agencies,
		@Nullable String creditLine, @Nullable String copyrightNotice, @Nullable String licence,
		@Nullable String usageTerms, @Nullable String licensor, @Nullable String takenOn, @Nullable String place,
		@Nullable String digitalSourceType, @Nullable String raw, List<Rendition> renditions, List<Use> uses) {

	public Image {
		creators = Absent.none(creators);
		agencies = Absent.none(agencies);
		renditions = Absent.none(renditions);
		uses = Absent.none(uses);
	}

	/**
	 * The same picture under another id.
	 * @param id the id
	 * @return the renamed image
	 */
	public Image named(String id) {
		return with(id, this.uses);
	}

	/**
	 * The same picture in other places.
	 * @param uses where the story shows it
	 * @return the image so used
	 */
	public Image used(List<Use> uses) {
		return with(this.id, uses);
	}

	private Image with(String id, List<Use> uses) {
		return new Image(id, this.url, this.width, this.height, this.mediaType, this.alt, this.creators, this.agencies,
				this.creditLine, this.copyrightNotice, this.licence, this.usageTerms, this.licensor, this.takenOn,
				this.place, this.digitalSourceType, this.raw, this.renditions, uses);
	}

	/**
	 * One use of a picture in a story.
	 *
	 * @param id the caption's id, given when the story is kept
	 * @param block the picture or teaser block that shows it; absent where the picture
	 * stands outside the body
	 * @param caption the words beneath it, without the credit
	 * @param role the part it plays
	 */
	public record Use(@Nullable String id, @Nullable String block, @Nullable String caption, Role role) {

		/**
		 * The same use under an id.
		 * @param id the caption's id
		 * @return the named use
		 */
		public Use named(String id) {
			return new Use(id, this.block, this.caption, this.role);
		}

	}

	/** The part a picture plays in a story. */
	public enum Role {

		/** It opens the story. */
		@JsonProperty("lead")
		LEAD,
		/** It stands in the body. */
		@JsonProperty("inline")
		INLINE,
		/** It is shown with a pointer to another story. */
		@JsonProperty("teaser")
		TEASER

	}

	/**
	 * The same picture in another size.
	 *
	 * @param name what this size is for, such as {@code thumbnail}
	 * @param url its address
	 * @param width in pixels
	 * @param height in pixels
	 * @param mediaType such as {@code image/webp}
	 * @param bytes its size
	 */
	public record Rendition(@Nullable String name, String url, @Nullable Integer width, @Nullable Integer height,
			@Nullable String mediaType, @Nullable Long bytes) {
	}

}
