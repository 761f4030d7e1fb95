package org.dateline.store;

import org.dateline.served.Statements;

@OnH2
final class H2CostTests extends CostContract {

	H2CostTests(Editor editor, Statements statements) {
		super(editor, statements);
	}

}
