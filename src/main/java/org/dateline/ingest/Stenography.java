package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.dateline.article.ArticleService;
import org.dateline.attribution.Quotations;
import org.dateline.story.Block;
import org.dateline.story.Story;

/** Finds who said what in a story that comes in again without quotations. */
final class Stenography {

	private Stenography() {
	}

	/**
	 * Adds what was said to a story, whose blocks are known again before they are pointed
	 * at.
	 */
	static Story told(Story story, UUID id, Story before, ArticleService articles) {
		if (!story.quotes().isEmpty()) {
			return story;
		}
		List<Block> known = articles.completed(story, id, before).blocks();
		List<Block> blocks = new ArrayList<>();
		for (int index = 0; index < known.size(); index++) {
			blocks.add(story.blocks().get(index).named(Objects.requireNonNull(known.get(index).id())));
		}
		return Quotations.added(story.but().blocks(blocks).build());
	}

}
