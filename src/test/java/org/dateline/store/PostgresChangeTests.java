package org.dateline.store;

@OnPostgres
final class PostgresChangeTests extends ChangeContract {

	PostgresChangeTests(Desk desk) {
		super(desk);
	}

}
