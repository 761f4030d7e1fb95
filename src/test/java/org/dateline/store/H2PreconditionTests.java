package org.dateline.store;

@OnH2
final class H2PreconditionTests extends PreconditionContract {

	H2PreconditionTests(Editor editor) {
		super(editor);
	}

}
