package org.dateline.store;

import org.dateline.served.Statements;

@HotH2
final class H2NewsstandTests extends NewsstandContract {

	H2NewsstandTests(Editor editor, Statements statements) {
		super(editor, statements);
	}

}
