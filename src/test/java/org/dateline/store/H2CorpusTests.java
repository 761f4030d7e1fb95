package org.dateline.store;

import org.springframework.jdbc.core.JdbcTemplate;

@OnH2
final class H2CorpusTests extends CorpusContract {

	H2CorpusTests(Desk desk, JdbcTemplate tables) {
		super(desk, tables);
	}

}
