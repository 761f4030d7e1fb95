package org.dateline.image;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.dateline.story.Story;

/**
 * Reads the captions of a story off its pictures, in the order in which it shows them.
 */
final class Captions {

	private Captions() {
	}

	static List<Caption> of(UUID article, Story story) {
		Map<String, Integer> places = new HashMap<>();
		story.blocks().forEach((block) -> places.put(String.valueOf(block.id()), places.size()));
		List<Wording> shown = story.images()
			.stream()
			.flatMap((image) -> image.uses().stream().map((use) -> Wording.of(image, use)))
			.sorted(Comparator.comparingInt((wording) -> places.getOrDefault(wording.block(), -1)))
			.toList();
		return IntStream.range(0, shown.size())
			.mapToObj((position) -> new Caption(article, position, shown.get(position)))
			.toList();
	}

}
