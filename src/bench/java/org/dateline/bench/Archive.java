package org.dateline.bench;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.dateline.story.Block;
import org.dateline.story.Contributor;
import org.dateline.story.Image;
import org.dateline.story.Quotation;
import org.dateline.story.Quotation.Span;
import org.dateline.story.Related;
import org.dateline.story.Section;
import org.dateline.story.Speaker;
import org.dateline.story.Status;
import org.dateline.story.Story;
import org.dateline.story.Tag;

/**
 * A made-up archive: story {@code n} is always the same story, of 20 paragraphs, 4
 * pictures, 8 quotations and 3 pointers to others.
 */
final class Archive {

	private static final OffsetDateTime FIRST = OffsetDateTime.of(2001, 1, 1, 6, 0, 0, 0, ZoneOffset.UTC);

	private static final int PARAGRAPHS = 20;

	private static final int PICTURES = 4;

	private static final int QUOTES = 8;

	private static final int RELATED = 3;

	private static final int SPEAKERS = 500;

	private Archive() {
	}

	static String slug(int number) {
		return "harbour-report-" + number;
	}

	static Story story(int number) {
		Words words = new Words(number);
		List<Quotation> quotes = new ArrayList<>();
		return Story.titled("Harbour report %d: %s".formatted(number, words.sentence()), "en")
			.slug(slug(number))
			.status(Status.PUBLISHED)
			.type("article")
			.standfirst(words.sentence())
			.contributors(List.of(new Contributor(null, "Reporter " + number % 97, "author", Contributor.Kind.PERSON, null)))
			.section(new Section("section-" + number % 12, "Section " + number % 12))
			.tags(List.of(tag(number % 211), tag(211 + number % 89)))
			.publishedAt(FIRST.plusMinutes(90L * number))
			.blocks(body(words, quotes))
			.images(IntStream.range(0, PICTURES).mapToObj((n) -> image(number, n)).toList())
			.quotes(quotes)
			.related(IntStream.rangeClosed(1, RELATED).mapToObj((n) -> related(number * 31 + n)).toList())
			.build();
	}

	private static List<Block> body(Words words, List<Quotation> quotes) {
		List<Block> blocks = new ArrayList<>();
		for (int n = 0; n < PARAGRAPHS; n++) {
			if (n % (PARAGRAPHS / PICTURES) == 0) {
				int picture = n / (PARAGRAPHS / PICTURES);
				blocks.add(new Block.Picture("picture-" + picture, "photo-" + picture, words.sentence()));
			}
			blocks.add((n < QUOTES) ? spoken("p" + n, words, quotes) : plain("p" + n, words.paragraph(4)));
		}
		return blocks;
	}

	/** A paragraph that ends in a quotation, which is noted. */
	private static Block spoken(String id, Words words, List<Quotation> quotes) {
		Speaker speaker = speaker(words.below(SPEAKERS));
		String before = words.paragraph(2) + " “";
		String said = words.sentence();
		Span span = new Span(id, before.length(), before.length() + said.length());
		quotes.add(new Quotation(null, Quotation.Kind.DIRECT, said, List.of(span), List.of(span), null, null, speaker,
				null, null, null, null, null));
		return plain(id, before + said + "” " + speaker.name() + " said.");
	}

	private static Block plain(String id, String text) {
		return new Block.Paragraph(id, text, List.of());
	}

	private static Speaker speaker(int number) {
		return new Speaker(null, "Speaker " + number, null, "resident", "District " + number % 40);
	}

	private static Tag tag(int number) {
		return new Tag("topic-" + number, "Topic " + number, Tag.Kind.SUBJECT, null, null, null, null, null, null);
	}

	private static Image image(int number, int picture) {
		String url = "https://pictures.example.org/%d/%d.jpg".formatted(number, picture);
		return new Image("photo-" + picture, url, 1600, 1067, "image/jpeg", "The harbour", List.of("A. Photographer"),
				List.of("Harbour Press"), "A. Photographer / Harbour Press", null, null, null, null, null, null, null,
				null, List.of(), List.of());
	}

	private static Related related(int other) {
		return new Related(Related.Kind.CURATED, "Harbour report " + other,
				"https://news.example.org/harbour/" + other, null, null, null, null, List.of());
	}

}
