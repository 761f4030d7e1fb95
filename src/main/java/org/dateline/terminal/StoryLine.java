package org.dateline.terminal;

import java.util.Optional;
import java.util.stream.Stream;

import org.dateline.credit.CreditReader;
import org.dateline.format.Transcript;
import org.dateline.story.Block;
import org.dateline.story.Contributor;
import org.dateline.story.Image;
import org.dateline.story.Publisher;
import org.dateline.story.Section;
import org.dateline.story.Story;
import org.dateline.story.Tag;

/** Writes what was read as the members of a line. */
final class StoryLine {

	private StoryLine() {
	}

	static void write(JsonMembers json, Transcript transcript) {
		json.text("kind", transcript.kind());
		transcript.story().ifPresent((story) -> {
			head(json, story);
			json.text("published", transcript.published()).text("lead_image", transcript.lead());
			body(json, story);
		});
	}

	private static void head(JsonMembers json, Story story) {
		json.text("headline", story.headline())
			.text("standfirst", story.standfirst())
			.texts("authors", story.contributors().stream().map(Contributor::name).toList())
			.text("modified", Optional.ofNullable(story.updatedAt()).map(Object::toString).orElse(null))
			.text("language", story.language())
			.text("publisher", Optional.ofNullable(story.publisher()).map(Publisher::name).orElse(null))
			.text("section", Optional.ofNullable(story.section()).map(Section::name).orElse(null))
			.texts("topics", story.tags().stream().map(Tag::name).toList());
	}

	private static void body(JsonMembers json, Story story) {
		json.texts("paragraphs", story.blocks().stream().flatMap(StoryLine::words).toList())
			.objects("images", story.images(),
					(each, image) -> each.text("url", image.url())
						.text("caption", image.uses().stream().findFirst().map(Image.Use::caption).orElse(null))
						.text("credit", Optional.ofNullable(image.raw()).map(CreditReader::printed).orElse(null))
						.text("alt", image.alt()))
			.objects("related", story.related(),
					(each, other) -> each.text("title", other.headline()).text("url", other.url()));
	}

	private static Stream<String> words(Block block) {
		return switch (block) {
			case Block.Listing list -> list.items().stream().map(Block.Listing.Item::text);
			case Block.Table table -> Stream.concat(Stream.of(table.header()), table.rows().stream())
				.map((row) -> String.join(" ", row).strip());
			case Block.Paragraph _, Block.Heading _, Block.Blockquote _ -> Stream.of(block.words());
			case Block.Picture _, Block.Teaser _, Block.Pullquote _, Block.Embed _, Block.Separator _ -> Stream.empty();
		};
	}

}
