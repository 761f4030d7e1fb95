package org.dateline.store;

import java.time.OffsetDateTime;
import java.util.List;

import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Quotation;
import org.dateline.story.Related;
import org.dateline.story.Section;
import org.dateline.story.Speaker;
import org.dateline.story.Story;
import org.dateline.story.StoryBuilder;
import org.dateline.story.Tag;
import org.jspecify.annotations.Nullable;

/** Writes the copy that the contracts keep. */
final class Copy {

	static final OffsetDateTime MORNING = OffsetDateTime.parse("2024-05-06T07:08:09.123456Z");

	private Copy() {
	}

	static StoryBuilder headed(String headline) {
		return Story.titled(headline, "en").publishedAt(MORNING);
	}

	static Block paragraph(String text) {
		return new Block.Paragraph(null, text, List.of());
	}

	static Block named(String id, String text) {
		return new Block.Paragraph(id, text, List.of());
	}

	static Block picture(String image, String caption) {
		return new Block.Picture(null, image, caption);
	}

	static Image image(String name, @Nullable String url) {
		return new Image(name, url, 800, 600, "image/jpeg", "What " + name + " shows", List.of("Harbour camera"),
				List.of("Example Pictures"), "Harbour camera", null, null, null, null, null, null, null, null,
				List.of(), List.of());
	}

	static Section section(String slug) {
		return new Section(slug, "Section " + slug);
	}

	static Tag tag(String slug) {
		return new Tag(slug, "About " + slug, Tag.Kind.SUBJECT, null, null, null, null, null, null);
	}

	static Speaker speaker(String name, @Nullable String affiliation) {
		return new Speaker(null, name, null, null, affiliation);
	}

	/** A quotation that is all of a block. */
	static Quotation said(String block, String text, @Nullable Speaker speaker) {
		Quotation.Span whole = new Quotation.Span(block, 0, text.codePointCount(0, text.length()));
		return new Quotation(null, Quotation.Kind.INDIRECT, text, List.of(whole), List.of(), null, null, speaker, null,
				null, null, null, null);
	}

	static Related pointer(String headline, String url) {
		return new Related(Related.Kind.CURATED, headline, url, null, null, null, null, List.of());
	}

	/** A story with a picture, a quotation, a section, a tag; each named after it. */
	static StoryBuilder whole(String name) {
		String words = "The harbour opens, " + name + " said";
		return headed("All of " + name).slug(name)
			.section(section(name))
			.tags(List.of(tag(name)))
			.blocks(List.of(named("p1", words), picture("photo", "The harbour of " + name)))
			.images(List.of(image("photo", "https://example.org/" + name + ".jpg")))
			.quotes(List.of(said("p1", words, speaker("Speaker " + name, null))))
			.related(List.of(pointer("Beside " + name, "https://example.org/beside-" + name)));
	}

}
