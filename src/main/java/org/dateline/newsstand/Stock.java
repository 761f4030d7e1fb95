package org.dateline.newsstand;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import org.dateline.http.Generations;
import org.dateline.http.Printed;
import org.dateline.masthead.Masthead;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The copies that are held: as many as the memory for them allows, none that is old. */
@Component
class Stock {

	private final Cache<String, Copy> copies;

	private final Generations generations;

	private volatile boolean open;

	Stock(Masthead masthead, Generations generations) {
		this.copies = Caffeine.newBuilder()
			.maximumWeight(masthead.cache().toBytes())
			.weigher((String key, Copy copy) -> copy.weight() + 2 * key.length())
			.build();
		this.generations = generations;
		this.open = masthead.cache().toBytes() > 0;
	}

	/** The generation of everything, which is to be known before an answer is made. */
	long generation() {
		return this.generations.all();
	}

	/** A copy of an answer that was just made. */
	Copy copy(Printed printed, HttpServletResponse response) {
		return Copy.of(printed, response, this.generations.of(printed.version()));
	}

	/** Before the end everybody passes those who count who is still inside. */
	@EventListener(ContextClosedEvent.class)
	void close() {
		this.open = false;
	}

	Optional<Copy> find(String key) {
		Copy copy = this.open ? this.copies.getIfPresent(key) : null;
		return (copy != null && copy.generation() == this.generations.of(copy.version())) ? Optional.of(copy)
				: Optional.empty();
	}

	/**
	 * Holds a copy, if nothing at all has changed since before it was begun: it may show
	 * what was there until then.
	 */
	void keep(String key, Copy copy, long before) {
		if (this.open && this.generations.all() == before) {
			this.copies.put(key, copy);
		}
	}

	long size() {
		return this.copies.estimatedSize();
	}

}
