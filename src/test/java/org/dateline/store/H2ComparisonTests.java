package org.dateline.store;

@OnH2
final class H2ComparisonTests extends ComparisonContract {

	H2ComparisonTests(Desk desk) {
		super(desk);
	}

}
