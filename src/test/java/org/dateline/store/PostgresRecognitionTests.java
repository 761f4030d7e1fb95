package org.dateline.store;

@OnPostgres
final class PostgresRecognitionTests extends RecognitionContract {

	PostgresRecognitionTests(Desk desk) {
		super(desk);
	}

}
