package org.dateline.story;

import static org.dateline.story.TextRules.LINE;

/** What the parts of the body are like that show something: pictures, teasers, embeds. */
final class FigureRules {

	private final Parts parts;

	private final RelatedRules related;

	FigureRules(Parts parts, RelatedRules related) {
		this.parts = parts;
		this.related = related;
	}

	void inspect(Place place, Block block) {
		switch (block) {
			case Block.Picture picture -> picture(place, picture);
			case Block.Teaser teaser -> teaser(place.at("related"), teaser);
			case Block.Embed embed -> embed(place, embed);
			case Block.Paragraph _, Block.Heading _, Block.Listing _, Block.Pullquote _, Block.Blockquote _,
					Block.Table _, Block.Separator _ -> {
				// What is said, not shown, has its own rules
			}
		}
	}

	private void picture(Place place, Block.Picture picture) {
		if (!place.at("image").lacks(picture.image())) {
			this.parts.image(place.at("image"), picture.image());
		}
		TextRules.passage(place.at("caption"), picture.caption(), TextRules.PASSAGE);
	}

	private void teaser(Place place, Block.Teaser teaser) {
		Related pointer = teaser.related();
		if (place.lacks(pointer)) {
			return;
		}
		this.related.pointer(place, pointer);
		if (pointer.kind() == Related.Kind.CURATED) {
			place.at("kind").fault("must be embedded in a teaser block, not curated", "embedded");
		}
		if (pointer.block() != null && !pointer.block().equals(teaser.id())) {
			place.at("block").fault("must name the block it stands in, not " + Shown.quoted(pointer.block()));
		}
	}

	private static void embed(Place place, Block.Embed embed) {
		TextRules.line(place.at("provider"), embed.provider(), LINE);
		AddressRules.needed(place.at("url"), embed.url());
		TextRules.line(place.at("title"), embed.title(), LINE);
		AddressRules.url(place.at("poster"), embed.poster());
	}

}
