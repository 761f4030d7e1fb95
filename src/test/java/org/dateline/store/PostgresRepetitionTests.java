package org.dateline.store;

@OnPostgres
final class PostgresRepetitionTests extends RepetitionContract {

	PostgresRepetitionTests(Editor editor) {
		super(editor);
	}

}
