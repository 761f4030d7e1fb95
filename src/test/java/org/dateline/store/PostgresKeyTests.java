package org.dateline.store;

import org.dateline.served.Reader;

@OnPostgres
final class PostgresKeyTests extends KeyContract {

	PostgresKeyTests(Reader reader) {
		super(reader);
	}

}
