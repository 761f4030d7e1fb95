package org.dateline.format.page.body;

import java.util.Locale;

/** What the names that an element bears suggest about its text. */
enum Hint {

	STORY, TITLE, STANDFIRST, BYLINE, BIO, DATE, CAPTION, CREDIT, FIGURE, RELATED, TEASER, SHARE, SIGNUP, PAYWALL,
	COMMENT, NAVIGATION, HEADER, FOOTER, SIDE, ADVERT, SHOP, TOPIC, PLAYER, GALLERY, QUOTE, BOX, CONTENTS, EMBED,
	UNSEEN, DIALOG, LIVE, NOTE, LEGAL, LISTING, FORM, RATING, INTERACTIVE, NEXTSTORY;

	@SuppressWarnings("EnumOrdinal")
	long bit() {
		return 1L << ordinal();
	}

	boolean in(long bits) {
		return (bits & bit()) != 0;
	}

	String file() {
		return "words/" + name().toLowerCase(Locale.ROOT) + ".txt";
	}

	static long bits(Hint... hints) {
		long bits = 0;
		for (Hint hint : hints) {
			bits |= hint.bit();
		}
		return bits;
	}

}
