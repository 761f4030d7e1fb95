package org.dateline.store;

@OnH2
final class H2LimitTests extends LimitContract {

	H2LimitTests(Desk desk) {
		super(desk);
	}

}
