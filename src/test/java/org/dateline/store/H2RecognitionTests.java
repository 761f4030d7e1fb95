package org.dateline.store;

@OnH2
final class H2RecognitionTests extends RecognitionContract {

	H2RecognitionTests(Desk desk) {
		super(desk);
	}

}
