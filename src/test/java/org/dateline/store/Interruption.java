package org.dateline.store;

import java.util.concurrent.atomic.AtomicBoolean;

import org.dateline.article.Article;

import org.springframework.context.event.EventListener;

/** Somebody who hears of a kept story and fails when told to. */
final class Interruption {

	private final AtomicBoolean due = new AtomicBoolean();

	void next() {
		this.due.set(true);
	}

	@EventListener
	void hear(Article.Kept kept) {
		if (this.due.getAndSet(false)) {
			throw new IllegalStateException("Interrupted while keeping " + kept.id());
		}
	}

}
