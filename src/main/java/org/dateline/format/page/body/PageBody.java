package org.dateline.format.page.body;

import java.util.List;

import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Related;

/**
 * The body of a story as it was found on a page.
 *
 * @param kind what kind of page it is
 * @param blocks the body in reading order
 * @param images the pictures of the story
 * @param related the stories that the page shows beside it
 * @param account what became of each run of text on the page
 */
public record PageBody(PageKind kind, List<Block> blocks, List<Image> images, List<Related> related, Account account) {

	public PageBody {
		blocks = List.copyOf(blocks);
		images = List.copyOf(images);
		related = List.copyOf(related);
	}

}
