package org.dateline.store;

@OnPostgres
final class PostgresFormTests extends FormContract {

	PostgresFormTests(Editor editor) {
		super(editor);
	}

}
