package org.dateline.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The parts of a story by their names, for the rules about parts that point at each
 * other.
 */
final class Parts {

	private static final int MOST_NAMED = 20;

	private final Map<String, Block> blocks = new LinkedHashMap<>();

	private final Map<String, Integer> positions = new HashMap<>();

	private final Map<String, Image> images = new LinkedHashMap<>();

	private final Map<String, int[]> words = new HashMap<>();

	Parts(Story story) {
		for (Block block : story.blocks()) {
			if (block != null && block.id() != null) {
				this.positions.putIfAbsent(block.id(), this.positions.size());
				this.blocks.putIfAbsent(block.id(), block);
			}
		}
		for (Image image : story.images()) {
			if (image != null && image.id() != null) {
				this.images.putIfAbsent(image.id(), image);
			}
		}
	}

	Optional<Block> block(@Nullable String id) {
		return Optional.ofNullable(this.blocks.get(id));
	}

	int position(String block) {
		return this.positions.getOrDefault(block, 0);
	}

	/**
	 * The words of a block as code points, laid out once: a story may point into the same
	 * long block thousands of times.
	 * @param block the name of a block that exists
	 * @return its code points
	 */
	int[] words(String block) {
		return this.words.computeIfAbsent(block, (id) -> block(id).map(Block::words).orElse("").codePoints().toArray());
	}

	/**
	 * Notes that a name is not that of an image of the story, if it is not.
	 * @param place where the name stands
	 * @param image the name
	 */
	void image(Place place, @Nullable String image) {
		if (image != null && !this.images.containsKey(image)) {
			place.fault("must name one of the story's images, not " + Shown.quoted(image), names(this.images));
		}
	}

	/**
	 * Notes that a name is not that of a teaser block, if it is not.
	 * @param place where the name stands
	 * @param block the name
	 */
	void teaser(Place place, @Nullable String block) {
		if (block != null && !(this.blocks.get(block) instanceof Block.Teaser)) {
			place.fault("must name a teaser block, not " + Shown.quoted(block));
		}
	}

	private static List<String> names(Map<String, ?> parts) {
		return parts.keySet().stream().limit(MOST_NAMED).toList();
	}

}
