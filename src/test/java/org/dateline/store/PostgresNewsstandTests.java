package org.dateline.store;

import org.dateline.served.Statements;

@HotPostgres
final class PostgresNewsstandTests extends NewsstandContract {

	PostgresNewsstandTests(Editor editor, Statements statements) {
		super(editor, statements);
	}

}
