package org.dateline.story;

import java.util.List;

/**
 * What is wrong with a story, and where.
 *
 * <p>
 * A story that was just read may hold anything that JSON can say, so the rules trust no
 * member to be there. They look at all of it and collect what they find, up to a hundred
 * faults, for whoever sent the story wants to mend it once.
 */
public final class StoryRules {

	private static final int MOST_BLOCKS = 5000;

	private static final int MOST_IMAGES = 1000;

	private static final int MOST_QUOTES = 5000;

	private static final int MOST_RELATED = 1000;

	private StoryRules() {
	}

	/**
	 * Looks a story over.
	 * @param story a story as it was read or made
	 * @return its faults in the order of its members, empty where it is sound; never more
	 * than a hundred
	 */
	public static List<Fault> faultsOf(Story story) {
		Place place = Place.ofStory();
		HeadRules.inspect(place, story);
		OriginRules.inspect(place, story);
		body(place, story);
		Foreign.inspect(place.at("foreign"), story.foreign());
		return place.faults();
	}

	private static void body(Place place, Story story) {
		Parts parts = new Parts(story);
		RelatedRules related = new RelatedRules(parts);
		FigureRules figures = new FigureRules(parts, related);
		place.at("blocks").each(story.blocks(), MOST_BLOCKS, (at, block) -> {
			BlockRules.inspect(at, block);
			figures.inspect(at, block);
		});
		NameRules.differ(place.at("blocks"), story.blocks(), Block::id);
		place.at("images").each(story.images(), MOST_IMAGES, new ImageRules(parts)::inspect);
		NameRules.differ(place.at("images"), story.images(), Image::id);
		UseRules.differ(place.at("images"), story.images());
		place.at("quotes").each(story.quotes(), MOST_QUOTES, new QuoteRules(parts)::inspect);
		NameRules.differ(place.at("quotes"), story.quotes(), Quotation::id);
		place.at("related").each(story.related(), MOST_RELATED, related::inspect);
	}

}
