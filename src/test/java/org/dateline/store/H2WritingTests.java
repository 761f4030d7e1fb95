package org.dateline.store;

@OnH2
final class H2WritingTests extends WritingContract {

	H2WritingTests(Editor editor) {
		super(editor);
	}

}
