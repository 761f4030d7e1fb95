package org.dateline.store;

@OnH2
final class H2ClashTests extends ClashContract {

	H2ClashTests(Desk desk) {
		super(desk);
	}

}
