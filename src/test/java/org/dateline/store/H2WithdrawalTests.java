package org.dateline.store;

@OnH2
final class H2WithdrawalTests extends WithdrawalContract {

	H2WithdrawalTests(Editor editor) {
		super(editor);
	}

}
