package org.dateline.store;

@OnH2
final class H2SharingTests extends SharingContract {

	H2SharingTests(Desk desk) {
		super(desk);
	}

}
