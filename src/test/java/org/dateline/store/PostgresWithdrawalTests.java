package org.dateline.store;

@OnPostgres
final class PostgresWithdrawalTests extends WithdrawalContract {

	PostgresWithdrawalTests(Editor editor) {
		super(editor);
	}

}
