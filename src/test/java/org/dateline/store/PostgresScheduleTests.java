package org.dateline.store;

@OnPostgres
final class PostgresScheduleTests extends ScheduleContract {

	PostgresScheduleTests(Editor editor) {
		super(editor);
	}

}
