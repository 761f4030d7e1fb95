package org.dateline.store;

@OnH2
final class H2AmendmentTests extends AmendmentContract {

	H2AmendmentTests(Editor editor) {
		super(editor);
	}

}
