package org.dateline.store;

@OnPostgres
final class PostgresImportTests extends ImportContract {

	PostgresImportTests(Editor editor) {
		super(editor);
	}

}
