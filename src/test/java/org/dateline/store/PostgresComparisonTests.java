package org.dateline.store;

@OnPostgres
final class PostgresComparisonTests extends ComparisonContract {

	PostgresComparisonTests(Desk desk) {
		super(desk);
	}

}
