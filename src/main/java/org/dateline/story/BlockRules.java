package org.dateline.story;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the texts of the body are like, and what is marked in them. */
final class BlockRules {

	private static final int MOST = 1000;

	private BlockRules() {
	}

	static void inspect(Place place, Block block) {
		NameRules.block(place.at("id"), block.id());
		switch (block) {
			case Block.Paragraph paragraph -> text(place, paragraph.text(), paragraph.marks());
			case Block.Heading heading -> {
				NumberRules.between(place.at("level"), heading.level(), 2, 6);
				text(place, heading.text(), heading.marks());
			}
			case Block.Listing list -> list(place.at("items"), list.items());
			case Block.Pullquote quote -> {
				text(place, quote.text(), List.of());
				TextRules.line(place.at("attribution"), quote.attribution(), TextRules.LINE);
			}
			case Block.Blockquote quote -> {
				text(place, quote.text(), quote.marks());
				TextRules.line(place.at("attribution"), quote.attribution(), TextRules.LINE);
				AddressRules.url(place.at("url"), quote.url());
			}
			case Block.Table table -> table(place, table);
			case Block.Picture _, Block.Teaser _, Block.Embed _, Block.Separator _ -> {
				// What is shown, not said, has its own rules
			}
		}
	}

	private static void text(Place place, String text, List<Mark> marks) {
		TextRules.words(place.at("text"), text);
		int length = (text != null) ? CodePoints.length(text) : 0;
		place.at("marks").each(marks, MOST, (at, mark) -> mark(at, mark, length));
	}

	private static void mark(Place place, Mark mark, int length) {
		place.at("kind").lacks(mark.kind(), "link", "emphasis", "strong", "code", "sub", "sup");
		NumberRules.stretch(place, mark.start(), mark.end(), length);
		href(place.at("href"), mark.kind(), mark.href());
	}

	private static void href(Place place, Mark.Kind kind, @Nullable String href) {
		if (kind == Mark.Kind.LINK) {
			place.lacks(href);
		}
		else if (kind != null && href != null) {
			place.fault("must stand on links only, not " + Shown.quoted(href) + " on another mark");
		}
		AddressRules.url(place, href);
	}

	private static void list(Place place, List<Block.Listing.Item> items) {
		if (items.isEmpty()) {
			place.fault("must hold at least one item");
		}
		place.each(items, MOST, (at, item) -> text(at, item.text(), item.marks()));
	}

	private static void table(Place place, Block.Table table) {
		TextRules.passage(place.at("caption"), table.caption(), TextRules.PASSAGE);
		place.at("header").each(table.header(), MOST, TextRules::words);
		List<List<String>> rows = table.rows();
		int columns = table.header().isEmpty() && !rows.isEmpty() ? rows.getFirst().size() : table.header().size();
		place.at("rows").each(rows, MOST, (at, row) -> row(at, row, columns));
	}

	private static void row(Place place, List<String> cells, int columns) {
		if (cells.isEmpty()) {
			place.fault("must hold at least one cell");
		}
		else if (cells.size() != columns) {
			place.fault("must hold " + columns + " cells as the others do, not " + cells.size());
		}
		place.each(cells, MOST, TextRules::words);
	}

}
