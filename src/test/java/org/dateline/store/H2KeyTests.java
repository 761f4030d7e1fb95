package org.dateline.store;

import org.dateline.served.Reader;

@OnH2
final class H2KeyTests extends KeyContract {

	H2KeyTests(Reader reader) {
		super(reader);
	}

}
