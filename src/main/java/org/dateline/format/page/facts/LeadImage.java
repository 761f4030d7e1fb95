package org.dateline.format.page.facts;

import org.jspecify.annotations.Nullable;

/**
 * The picture that stands for a story.
 *
 * @param url its absolute address
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, for those who do not see it
 * @param caption the words beneath it
 */
public record LeadImage(String url, @Nullable Integer width, @Nullable Integer height, @Nullable String alt,
		@Nullable String caption) {

	/**
	 * Whether it is the picture at an address, in whatever size.
	 * @param address the address of a picture
	 * @return whether both are called the same
	 */
	public boolean isAt(String address) {
		return PictureName.of(this.url).isSame(PictureName.of(address));
	}

}
