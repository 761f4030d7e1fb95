package org.dateline.store;

@OnPostgres
final class PostgresQuotationTests extends QuotationContract {

	PostgresQuotationTests(Editor editor) {
		super(editor);
	}

}
