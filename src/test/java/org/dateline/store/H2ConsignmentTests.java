package org.dateline.store;

@OnH2
final class H2ConsignmentTests extends ConsignmentContract {

	H2ConsignmentTests(Editor editor) {
		super(editor);
	}

}
