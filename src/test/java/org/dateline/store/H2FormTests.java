package org.dateline.store;

@OnH2
final class H2FormTests extends FormContract {

	H2FormTests(Editor editor) {
		super(editor);
	}

}
