package org.dateline.store;

@OnPostgres
final class PostgresListTests extends ListContract {

	PostgresListTests(Desk desk) {
		super(desk);
	}

}
