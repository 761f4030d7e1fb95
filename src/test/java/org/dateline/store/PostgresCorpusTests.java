package org.dateline.store;

import org.springframework.jdbc.core.JdbcTemplate;

@OnPostgres
final class PostgresCorpusTests extends CorpusContract {

	PostgresCorpusTests(Desk desk, JdbcTemplate tables) {
		super(desk, tables);
	}

}
