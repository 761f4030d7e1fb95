package org.dateline.store;

@OnPostgres
final class PostgresLimitTests extends LimitContract {

	PostgresLimitTests(Desk desk) {
		super(desk);
	}

}
