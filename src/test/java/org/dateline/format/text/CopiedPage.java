package org.dateline.format.text;

import java.util.List;
import java.util.Objects;

import org.dateline.story.Block;
import org.dateline.story.Story;

/** A page of a newspaper that does not exist, as a browser copies it. */
final class CopiedPage {

	static final String HEADLINE = "Old Ferry Returns to the Harbour After Nine Years in the Yard";

	static final String TEXT = """
			- Harbour Herald
			World
			Reports from every coast, with pictures, maps and voices from the quay.

			Old Ferry Returns to the Harbour After Nine Years in the Yard

			© REUTERS / Lewis HineThe ferry passes the lighthouse in Kilmar, Ireland, March 9, 2015
			The ferry passes the lighthouse in Kilmar, Ireland, March 9, 2015 - Harbour Herald
			Subscribe
			The ferry that carried three generations of islanders to school is back at its old pier. Her owners say the repair cost four times what they had planned, and that it was worth every penny.

			Islanders lined the pier on Monday as the ferry came round the lighthouse for the first time in nine years. Her owners had planned to repair her within a single winter, but rust in the hull kept the yard busy for much longer than that.

			Nets drying on the quay at Kilmar - Harbour Herald
			Fishermen Ask for a Longer Season
			The council paid a third of the repair, and a collection among the islanders brought in another third. The rest came from a lottery that was drawn in the school hall, where the ferry's bell had hung since she left.

			"We had given up hope," said Mary Quill, who has sold tickets at the pier since she was a girl, and who kept the old timetable on her wall all those years.

			© AP Photo / Jacob RiisA welder at work on the hull in the yard at Brannock, Ireland, May 4, 2014.
			Old Ferry Returns to the Harbour After Nine Years in the Yard - Harbour Herald
			A welder at work on the hull in the yard at Brannock, Ireland, May 4, 2014.

			The yard at Brannock had never worked on a ship of that age, its master said, and several of the plates had to be forged by hand after drawings that were found in the town's library.

			From next week the ferry will leave four times a day, and on Sundays once more after dark. The owners expect that half of the seats will be taken by visitors during the summer.

			Chats
			loader
			To participate in the discussion
			sign in
			0
			Newsfeed
			Новости и мнения""";

	private CopiedPage() {
	}

	static Story story(String text) {
		return Objects.requireNonNull(TextReader.read(text).story(), "No story was read");
	}

	static List<String> paragraphs(Story story) {
		return story.blocks().stream().filter(Block.Paragraph.class::isInstance).map(Block::words).toList();
	}

	static List<Role> roles(String text) {
		return TextReader.read(text).account().stream().map(Entry::role).toList();
	}

}
