package org.dateline.store;

@OnH2
final class H2ListTests extends ListContract {

	H2ListTests(Desk desk) {
		super(desk);
	}

}
