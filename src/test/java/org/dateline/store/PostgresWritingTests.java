package org.dateline.store;

@OnPostgres
final class PostgresWritingTests extends WritingContract {

	PostgresWritingTests(Editor editor) {
		super(editor);
	}

}
