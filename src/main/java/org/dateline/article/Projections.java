package org.dateline.article;

import java.util.List;
import java.util.UUID;

import org.dateline.image.ImageService;
import org.dateline.quote.QuoteService;
import org.dateline.story.Block;
import org.dateline.story.Story;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes the rows by which parts of stories are found. Only a public article has rows for
 * its pictures, captions and quotations, so that no list can show what is not public.
 */
@Component
class Projections {

	private final ImageService images;

	private final QuoteService quotes;

	private final ApplicationEventPublisher events;

	Projections(ImageService images, QuoteService quotes, ApplicationEventPublisher events) {
		this.images = images;
		this.quotes = quotes;
		this.events = events;
	}

	void keep(Article.Kept kept) {
		if (!kept.vacant(Story::images)
				&& !kept.settled((story) -> List.of(story.images(), story.blocks().stream().map(Block::id).toList()))) {
			images(kept);
		}
		if (!kept.vacant(Story::quotes) && !kept.settled((story) -> List.of(story.quotes(), story.language()))) {
			quotes(kept);
		}
		this.events.publishEvent(kept);
	}

	private void images(Article.Kept kept) {
		if (kept.open()) {
			this.images.keep(kept.id(), kept.story(), kept.seen());
		}
		else {
			this.images.withdraw(kept.id());
		}
	}

	private void quotes(Article.Kept kept) {
		if (kept.open()) {
			this.quotes.keep(kept.id(), kept.story(), kept.seen());
		}
		else {
			this.quotes.withdraw(kept.id());
		}
	}

	void purge(UUID article) {
		this.events.publishEvent(new Article.Purged(article));
	}

}
