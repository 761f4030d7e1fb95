package org.dateline.store;

@OnPostgres
final class PostgresClashTests extends ClashContract {

	PostgresClashTests(Desk desk) {
		super(desk);
	}

}
