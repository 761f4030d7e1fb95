package org.dateline.image;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.dateline.story.Block;
import org.dateline.story.Story;

/**
 * Reads the captions of a story off its pictures, in the order in which it shows them.
 */
final class Captions {

	private Captions() {
	}

	static List<Caption> of(UUID article, Story story) {
		List<String> blocks = story.blocks().stream().map(Block::id).toList();
		List<Wording> shown = story.images()
			.stream()
			.flatMap((image) -> image.uses().stream().map((use) -> Wording.of(image, use)))
			.sorted(Comparator.comparingInt((wording) -> blocks.indexOf(wording.block())))
			.toList();
		return IntStream.range(0, shown.size())
			.mapToObj((position) -> new Caption(article, position, shown.get(position)))
			.toList();
	}

}
