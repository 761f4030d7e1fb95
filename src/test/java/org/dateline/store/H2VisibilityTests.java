package org.dateline.store;

@OnH2
final class H2VisibilityTests extends VisibilityContract {

	H2VisibilityTests(Desk desk) {
		super(desk);
	}

}
