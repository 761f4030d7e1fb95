package org.dateline.store;

@OnPostgres
final class PostgresConsignmentTests extends ConsignmentContract {

	PostgresConsignmentTests(Editor editor) {
		super(editor);
	}

}
