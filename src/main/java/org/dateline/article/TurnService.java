package org.dateline.article;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Knows which articles appear or disappear by themselves, and when. */
@Service
class TurnService {

	private static final int MOST = 100;

	private final JdbcClient tables;

	TurnService(JdbcClient tables) {
		this.tables = tables;
	}

	/** The articles whose time has come, the first of them first. */
	List<UUID> due(Instant now) {
		return this.tables.sql("select id from article where turns_at <= :now order by turns_at limit " + MOST)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query((row, number) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
			.list();
	}

}
