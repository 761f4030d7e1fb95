package org.dateline.store;

@OnH2
final class H2RepetitionTests extends RepetitionContract {

	H2RepetitionTests(Editor editor) {
		super(editor);
	}

}
