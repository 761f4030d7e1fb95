package org.dateline.store;

@OnH2
final class H2ChangeTests extends ChangeContract {

	H2ChangeTests(Desk desk) {
		super(desk);
	}

}
