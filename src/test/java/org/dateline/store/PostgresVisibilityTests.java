package org.dateline.store;

@OnPostgres
final class PostgresVisibilityTests extends VisibilityContract {

	PostgresVisibilityTests(Desk desk) {
		super(desk);
	}

}
