package org.dateline.store;

import org.dateline.served.Statements;

@OnPostgres
final class PostgresCostTests extends CostContract {

	PostgresCostTests(Editor editor, Statements statements) {
		super(editor, statements);
	}

}
