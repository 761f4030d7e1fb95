package org.dateline.article;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Quotation;
import org.dateline.story.Related;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;

/** Parts that the stories of these tests are made of. */
final class News {

	static final String PIER = "0196f000-0000-7000-8000-000000000011";

	static final String BRIDGE = "0196f000-0000-7000-8000-000000000012";

	private News() {
	}

	static Story of(Block... blocks) {
		return Story.titled("Ferry runs again", "en").blocks(List.of(blocks)).build();
	}

	static Story showing(List<Image> images, Block... blocks) {
		return of(blocks).but().images(images).build();
	}

	/** The story as it is named where nothing of it is kept yet. */
	static Story first(Story story) {
		return new Naming(of(), Map.of()).name(story);
	}

	/** The next story as it is named behind the one before. */
	static Story next(Story before, Story next) {
		return new Naming(before, Map.of()).name(next);
	}

	static Block paragraph(@Nullable String id, String text) {
		return new Block.Paragraph(id, text, List.of());
	}

	static Block picture(@Nullable String id, String image, @Nullable String caption) {
		return new Block.Picture(id, image, caption);
	}

	static Block teaser(@Nullable String id, String headline, @Nullable String image) {
		return new Block.Teaser(id, related(Related.Kind.EMBEDDED, headline, image));
	}

	static Related related(Related.Kind kind, String headline, @Nullable String image) {
		return new Related(kind, headline, null, null, image, null, null, List.of());
	}

	static Image image(String id, @Nullable String url, Image.Use... uses) {
		return new Image(id, url, 1600, 900, null, null, List.of(), List.of(), null, null, null, null, null, null, null,
				null, null, List.of(), List.of(uses));
	}

	/** A picture without an address, known by what is said of it. */
	static Image described(String id, String alt, String credit) {
		return new Image(id, null, null, null, null, alt, List.of(), List.of(), credit, null, null, null, null, null,
				null, null, null, List.of(), List.of());
	}

	static Image.Use use(@Nullable String id, @Nullable String block, @Nullable String caption, Image.Role role) {
		return new Image.Use(id, block, caption, role);
	}

	static Quotation quote(@Nullable String id, String text) {
		return new Quotation(id, Quotation.Kind.INDIRECT, text, List.of(), List.of(), null, null, null, null, null,
				null, null, null);
	}

	static List<String> blocks(Story story) {
		return story.blocks().stream().map((block) -> String.valueOf(block.id())).toList();
	}

	static List<String> images(Story story) {
		return story.images().stream().map(Image::id).toList();
	}

	static List<String> uses(Story story) {
		return story.images()
			.stream()
			.flatMap((image) -> image.uses().stream())
			.map((use) -> String.valueOf(use.id()))
			.toList();
	}

	static List<String> quotes(Story story) {
		return story.quotes().stream().map((quote) -> String.valueOf(quote.id())).toList();
	}

	static UUID uuid(String id) {
		return UUID.fromString(id);
	}

}
