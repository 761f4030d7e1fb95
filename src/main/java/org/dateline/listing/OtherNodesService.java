package org.dateline.listing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.dateline.http.Generations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Hears what other nodes on the same database have changed, at most a second late, and
 * after ten seconds without word takes it that everything has changed. H2 has one node.
 */
@Service
@ConditionalOnExpression("!'${spring.datasource.url:}'.startsWith('jdbc:h2:')")
class OtherNodesService {

	private static final Logger LOG = LoggerFactory.getLogger(OtherNodesService.class);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final JdbcClient tables;

	private final Generations generations;

	private final Map<Integer, Long> seen = new ConcurrentHashMap<>();

	private volatile Instant heard = Clock.systemUTC().instant();

	OtherNodesService(JdbcClient tables, Generations generations) {
		this.tables = tables;
		this.generations = generations;
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
	void listen() {
		try {
			RowCallbackHandler each = (row) -> compare(row.getInt("stripe"), row.getLong("number"));
			this.tables.sql("select stripe, number from edition").query(each);
			this.heard = Clock.systemUTC().instant();
		}
		catch (DataAccessException away) {
			LOG.debug("The edition cannot be read now", away);
			if (this.heard.plus(PATIENCE).isBefore(Clock.systemUTC().instant())) {
				IntStream.range(0, EditionService.STRIPES).forEach(this::advance);
			}
		}
	}

	private void compare(int stripe, long number) {
		Long before = this.seen.put(stripe, number);
		if (before == null || before != number) {
			advance(stripe);
		}
	}

	private void advance(int stripe) {
		this.generations.advance(stripe, EditionService.STRIPES);
	}

}
