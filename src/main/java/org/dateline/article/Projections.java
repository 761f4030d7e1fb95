package org.dateline.article;

import org.dateline.image.ImageService;
import org.dateline.quote.QuoteService;
import org.dateline.story.Story;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes the rows by which parts of stories are found. Only a public article has rows for
 * its pictures, captions and quotations, so that no list can show what is not public.
 */
@Component
class Projections {

	private final IndexService index;

	private final ImageService images;

	private final QuoteService quotes;

	private final ApplicationEventPublisher events;

	Projections(IndexService index, ImageService images, QuoteService quotes, ApplicationEventPublisher events) {
		this.index = index;
		this.images = images;
		this.quotes = quotes;
		this.events = events;
	}

	/** Enters what the article's own row refers to. */
	void index(Story story) {
		this.index.enter(story);
	}

	void keep(Article.Kept kept) {
		if (kept.open()) {
			this.images.keep(kept.id(), kept.story());
			this.quotes.keep(kept.id(), kept.story());
		}
		else {
			this.images.withdraw(kept.id());
			this.quotes.withdraw(kept.id());
		}
		this.events.publishEvent(kept);
	}

}
