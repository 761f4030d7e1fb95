package org.dateline.store;

@OnH2
final class H2KeepingTests extends KeepingContract {

	H2KeepingTests(Desk desk) {
		super(desk);
	}

}
