package org.dateline.story;

import java.util.stream.Stream;

/**
 * How long a story is and what it holds, counted from its parts.
 *
 * @param words words of the body; captions and teasers are not counted
 * @param characters code points of the body
 * @param readingMinutes whole minutes at 230 words a minute, at least 1 where there are
 * words
 * @param images the pictures it shows
 * @param quotes the quotations in it
 */
public record Stats(int words, int characters, int readingMinutes, int images, int quotes) {

	private static final int WORDS_A_MINUTE = 230;

	/**
	 * Counts a story.
	 * @param story a story without faults
	 * @return its figures
	 */
	public static Stats of(Story story) {
		int words = texts(story).mapToInt(Stats::words).sum();
		int characters = texts(story).mapToInt(CodePoints::length).sum();
		int minutes = (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
		return new Stats(words, characters, minutes, story.images().size(), story.quotes().size());
	}

	private static Stream<String> texts(Story story) {
		return story.blocks().stream().flatMap(Stats::texts);
	}

	private static Stream<String> texts(Block block) {
		return switch (block) {
			case Block.Paragraph paragraph -> Stream.of(paragraph.text());
			case Block.Heading heading -> Stream.of(heading.text());
			case Block.Listing list -> list.items().stream().map(Block.Listing.Item::text);
			case Block.Blockquote quote -> Stream.of(quote.text());
			case Block.Table table ->
				Stream.concat(Stream.of(table.header()), table.rows().stream()).flatMap((row) -> row.stream());
			case Block.Picture _, Block.Teaser _, Block.Pullquote _, Block.Embed _, Block.Separator _ -> Stream.empty();
		};
	}

	private static int words(String text) {
		int words = 0;
		boolean inside = false;
		for (int index = 0; index < text.length(); index++) {
			boolean space = Character.isWhitespace(text.charAt(index)) || Character.isSpaceChar(text.charAt(index));
			if (!space && !inside) {
				words++;
			}
			inside = !space;
		}
		return words;
	}

}
