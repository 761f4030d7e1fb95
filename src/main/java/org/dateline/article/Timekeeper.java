package org.dateline.article;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Lets stories appear when they are scheduled for, or their embargo ends, and disappear
 * when they expire; at most a second late.
 */
@Component
class Timekeeper {

	private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);

	private final TurnService turns;

	private final ArticleService articles;

	Timekeeper(TurnService turns, ArticleService articles) {
		this.turns = turns;
		this.articles = articles;
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void look() {
		try {
			this.turns.due(Clock.systemUTC().instant()).forEach(this.articles::turn);
		}
		catch (DataAccessException | TransactionException away) {
			LOG.warn("Stories whose time has come wait for the database: {}", away.getMessage());
		}
	}

}
