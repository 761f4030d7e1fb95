package org.dateline.store;

@OnPostgres
final class PostgresPreconditionTests extends PreconditionContract {

	PostgresPreconditionTests(Editor editor) {
		super(editor);
	}

}
