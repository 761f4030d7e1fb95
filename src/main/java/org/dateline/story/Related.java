package org.dateline.story;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Another story that belongs beside this one.
 *
 * @param kind how it came to stand here
 * @param headline its headline
 * @param url its address, absolute
 * @param article its id, where this service keeps it
 * @param image the id of the picture shown with it, one of the story's images
 * @param block the teaser block in which it stands
 * @param score how near a computed neighbour is, 0 to 1
 * @param reasons why it was computed, such as shared tags
 */
public record Related(Kind kind, String headline, @Nullable String url, @Nullable String article,
		@Nullable String image, @Nullable String block, @Nullable Double score, List<String> reasons) {

	public Related {
		kind = (kind != null) ? kind : Kind.EMBEDDED;
		reasons = Absent.none(reasons);
	}

	/**
	 * The same pointer, standing in a block.
	 * @param block the id of a teaser block
	 * @return the embedded pointer
	 */
	public Related in(String block) {
		return new Related(Kind.EMBEDDED, this.headline, this.url, this.article, this.image, block, this.score,
				this.reasons);
	}

	/**
	 * The same pointer with another picture.
	 * @param image the id of one of the story's images
	 * @return the pointer that shows it
	 */
	public Related showing(@Nullable String image) {
		return new Related(this.kind, this.headline, this.url, this.article, image, this.block, this.score,
				this.reasons);
	}

	/** How another story came to stand beside this one. */
	public enum Kind {

		/** It stands in the body. */
		@JsonProperty("embedded")
		EMBEDDED,
		/** An editor chose it. */
		@JsonProperty("curated")
		CURATED,
		/** It was found to be near. */
		@JsonProperty("computed")
		COMPUTED

	}

}
