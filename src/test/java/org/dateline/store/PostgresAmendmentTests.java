package org.dateline.store;

@OnPostgres
final class PostgresAmendmentTests extends AmendmentContract {

	PostgresAmendmentTests(Editor editor) {
		super(editor);
	}

}
