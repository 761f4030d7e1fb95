package org.dateline.store;

@OnPostgres
final class PostgresKeepingTests extends KeepingContract {

	PostgresKeepingTests(Desk desk) {
		super(desk);
	}

}
