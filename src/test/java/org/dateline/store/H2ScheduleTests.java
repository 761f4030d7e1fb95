package org.dateline.store;

@OnH2
final class H2ScheduleTests extends ScheduleContract {

	H2ScheduleTests(Editor editor) {
		super(editor);
	}

}
