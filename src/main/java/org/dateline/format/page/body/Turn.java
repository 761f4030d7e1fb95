package org.dateline.format.page.body;

import java.util.Locale;

/** Turns of phrase that give a passage away. */
enum Turn {

	RELATED, SIGNUP, PAYWALL, SHARE, CREDIT, REPORTING, LEGAL, UPDATED, BYLINE, COMMENT, ADVERT, PLAYER, COOKIE,
	CORRECTION, BIO, LISTENED, SHOP, CONTENTS, NAVIGATION, DATE;

	@SuppressWarnings("EnumOrdinal")
	int bit() {
		return 1 << ordinal();
	}

	boolean in(int bits) {
		return (bits & bit()) != 0;
	}

	String file() {
		return "phrases/" + name().toLowerCase(Locale.ROOT) + ".txt";
	}

}
