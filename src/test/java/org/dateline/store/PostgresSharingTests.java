package org.dateline.store;

@OnPostgres
final class PostgresSharingTests extends SharingContract {

	PostgresSharingTests(Desk desk) {
		super(desk);
	}

}
