package org.dateline.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.dateline.story.Block;
import org.dateline.story.Image.Role;
import org.dateline.story.Image.Use;
import org.dateline.story.Story;

/**
 * Reads the captions of a story off its pictures, in the order in which it shows them.
 */
final class Captions {

	private Captions() {
	}

	static List<Caption> of(UUID article, Story story) {
		List<String> blocks = story.blocks().stream().map(Block::id).toList();
		record Shown(org.dateline.story.Image image, Use use) {
		}
		List<Shown> shown = new ArrayList<>();
		story.images().forEach((image) -> image.uses().forEach((use) -> shown.add(new Shown(image, use))));
		shown.sort(Comparator.comparingInt((each) -> blocks.indexOf(each.use().block())));
		List<Caption> captions = new ArrayList<>();
		for (Shown each : shown) {
			Wording words = new Wording(each.use().block(), spelled(each.use().role()), each.use().caption());
			captions.add(new Caption(UUID.fromString(String.valueOf(each.use().id())), article,
					UUID.fromString(each.image().id()), captions.size(), words));
		}
		return captions;
	}

	/** A role as it goes over the wire. */
	static String spelled(Role role) {
		return role.name().toLowerCase(Locale.ROOT);
	}

}
