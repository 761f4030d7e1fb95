package org.dateline.listing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.dateline.http.Generations;
import org.dateline.http.Version;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the editions of the whole archive: every change makes a new one, and what was
 * read from an edition is the same as long as it lasts. The number lies in stripes, so
 * that writers at once advance different ones and do not wait for one another.
 */
@Service
public class EditionService {

	static final int STRIPES = 16;

	private static final String PRESENT = "select sum(number) as number, max(since) as since from edition";

	private static final String ADVANCE = "update edition set number = number + 1, since = ? where stripe = ?";

	private final JdbcClient tables;

	private final Generations generations;

	EditionService(JdbcClient tables, Generations generations) {
		this.tables = tables;
		this.generations = generations;
	}

	/**
	 * The present edition, for one statement.
	 * @return a version that holds for everything that is kept
	 */
	public Version present() {
		return this.tables.sql(PRESENT)
			.query((row, number) -> new Version("edition " + row.getLong("number"),
					row.getObject("since", OffsetDateTime.class).toInstant(), true))
			.single();
	}

	/**
	 * Makes a new edition, in the transaction of the change. As it stands in SQL, for
	 * every write passes here and Hibernate makes a plan of an update anew each time.
	 * @param changed the id of what changed
	 * @param now when
	 */
	public void advance(UUID changed, Instant now) {
		this.tables.sql(ADVANCE)
			.param(now.atOffset(ZoneOffset.UTC))
			.param(Math.floorMod(changed.hashCode(), STRIPES))
			.update();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				EditionService.this.generations.advance(changed);
			}

		});
	}

}
