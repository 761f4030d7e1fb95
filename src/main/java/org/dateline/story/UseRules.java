package org.dateline.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the uses of a picture are like: the block that shows it and the caption beneath.
 */
final class UseRules {

	private final Parts parts;

	UseRules(Parts parts) {
		this.parts = parts;
	}

	void inspect(Place place, Image.Use use, Image image) {
		NameRules.id(place.at("id"), use.id());
		TextRules.passage(place.at("caption"), use.caption(), TextRules.PASSAGE);
		place.at("role").lacks(use.role(), "lead", "inline", "teaser");
		if (use.block() == null) {
			return;
		}
		Optional<Block> block = this.parts.block(use.block());
		if (!block.flatMap(UseRules::shown).filter((shown) -> shown.equals(image.id())).isPresent()) {
			place.at("block")
				.fault("must name a picture or teaser block that shows this image, not " + Shown.quoted(use.block()));
		}
		block.ifPresent((shown) -> caption(place.at("caption"), use.caption(), shown));
	}

	/**
	 * Notes captions of one story that share an id.
	 * @param place where the images stand
	 * @param images the images
	 */
	static void differ(Place place, List<Image> images) {
		Set<String> seen = new HashSet<>();
		for (int index = 0; index < images.size(); index++) {
			if (images.get(index) != null) {
				differ(place.at(index).at("uses"), images.get(index).uses(), seen);
			}
		}
	}

	private static void differ(Place place, List<Image.Use> uses, Set<String> seen) {
		for (int index = 0; index < uses.size(); index++) {
			Image.Use use = uses.get(index);
			if (use != null && use.id() != null && !seen.add(use.id())) {
				NameRules.twice(place.at(index).at("id"), use.id());
			}
		}
	}

	private static Optional<String> shown(Block block) {
		return switch (block) {
			case Block.Picture picture -> Optional.ofNullable(picture.image());
			case Block.Teaser teaser -> Optional.ofNullable(teaser.related()).map(Related::image);
			case Block.Paragraph _, Block.Heading _, Block.Listing _, Block.Pullquote _, Block.Blockquote _,
					Block.Table _, Block.Embed _, Block.Separator _ ->
				Optional.empty();
		};
	}

	private static void caption(Place place, @Nullable String caption, Block block) {
		String other = (block instanceof Block.Picture picture) ? picture.caption() : null;
		if (caption != null && other != null && !caption.equals(other)) {
			place.fault("must be the caption of the block that shows it, " + Shown.quoted(other) + ", not "
					+ Shown.quoted(caption));
		}
	}

}
