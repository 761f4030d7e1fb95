package org.dateline.article;

import org.dateline.image.ImageService;
import org.dateline.quote.QuoteService;

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
