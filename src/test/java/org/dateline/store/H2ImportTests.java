package org.dateline.store;

@OnH2
final class H2ImportTests extends ImportContract {

	H2ImportTests(Editor editor) {
		super(editor);
	}

}
