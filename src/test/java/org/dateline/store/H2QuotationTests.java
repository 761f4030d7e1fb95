package org.dateline.store;

@OnH2
final class H2QuotationTests extends QuotationContract {

	H2QuotationTests(Editor editor) {
		super(editor);
	}

}
