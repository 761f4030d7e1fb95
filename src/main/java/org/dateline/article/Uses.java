package org.dateline.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Related;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * Makes the two sides of a story agree: what its blocks show, and what its pictures and
 * its list of related stories say of that.
 */
final class Uses {

	private Uses() {
	}

	/** The same story in which each picture knows its uses and each teaser its entry. */
	static Story complete(Story story) {
		List<Block> teasers = story.blocks().stream().map(Uses::placed).toList();
		List<Related> embedded = teasers.stream()
			.flatMap((block) -> (block instanceof Block.Teaser teaser) ? Stream.of(teaser.related()) : Stream.empty())
			.toList();
		List<Related> others = story.related().stream().filter((each) -> each.kind() != Related.Kind.EMBEDDED).toList();
		Map<String, Image.Use> shown = shown(story);
		List<Image> images = story.images().stream().map((image) -> image.used(uses(image, shown, story))).toList();
		List<Block> captioned = teasers.stream().map((block) -> captioned(block, images)).toList();
		return story.but()
			.blocks(captioned)
			.images(images)
			.related(Stream.concat(embedded.stream(), others.stream()).toList())
			.build();
	}

	/** The picture that a block shows. */
	static Optional<String> picture(Block block) {
		return switch (block) {
			case Block.Picture picture -> Optional.of(picture.image());
			case Block.Teaser teaser -> Optional.ofNullable(teaser.related().image());
			default -> Optional.empty();
		};
	}

	private static Block placed(Block block) {
		return (block instanceof Block.Teaser teaser)
				? new Block.Teaser(teaser.id(), teaser.related().in(String.valueOf(teaser.id()))) : block;
	}

	/** What the blocks show, by block, as a use each. */
	private static Map<String, Image.Use> shown(Story story) {
		Map<String, Image.Use> shown = new LinkedHashMap<>();
		boolean opening = story.images()
			.stream()
			.flatMap((image) -> image.uses().stream())
			.noneMatch((use) -> use.role() == Image.Role.LEAD);
		for (Block block : story.blocks()) {
			String id = String.valueOf(block.id());
			if (block instanceof Block.Picture picture) {
				Image.Role role = opening ? Image.Role.LEAD : Image.Role.INLINE;
				shown.put(id, new Image.Use(null, id, picture.caption(), role));
			}
			else if (block instanceof Block.Teaser) {
				shown.put(id, new Image.Use(null, id, null, Image.Role.TEASER));
			}
			opening = opening && !(block instanceof Block.Picture) && block.words().isEmpty();
		}
		return shown;
	}

	private static List<Image.Use> uses(Image image, Map<String, Image.Use> shown, Story story) {
		List<Image.Use> uses = new ArrayList<>();
		for (Block block : story.blocks()) {
			if (picture(block).filter(image.id()::equals).isPresent()) {
				Image.Use seen = Objects.requireNonNull(shown.get(String.valueOf(block.id())));
				uses.add(given(image, seen).map((given) -> merged(given, seen)).orElse(seen));
			}
		}
		image.uses().stream().filter((use) -> use.block() == null).forEach(uses::add);
		return uses;
	}

	private static Optional<Image.Use> given(Image image, Image.Use seen) {
		return image.uses().stream().filter((use) -> Objects.equals(use.block(), seen.block())).findFirst();
	}

	private static Image.Use merged(Image.Use given, Image.Use seen) {
		return new Image.Use(given.id(), seen.block(), first(seen.caption(), given.caption()), given.role());
	}

	private static Block captioned(Block block, List<Image> images) {
		if (block instanceof Block.Picture picture && picture.caption() == null) {
			return images.stream()
				.flatMap((image) -> image.uses().stream())
				.filter((use) -> Objects.equals(use.block(), picture.id()))
				.map((use) -> new Block.Picture(picture.id(), picture.image(), use.caption()))
				.findFirst()
				.orElse(picture);
		}
		return block;
	}

	private static @Nullable String first(@Nullable String one, @Nullable String other) {
		return (one != null) ? one : other;
	}

}
