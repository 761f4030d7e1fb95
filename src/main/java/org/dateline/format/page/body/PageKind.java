package org.dateline.format.page.body;

/** What kind of page was read. */
public enum PageKind {

	/** One story. */
	ARTICLE,
	/** A story told in dated entries. */
	LIVEBLOG,
	/** Pictures with captions. */
	GALLERY,
	/** Pointers to other pages. */
	LIST,
	/** A story of which the page shows the beginning only. */
	PAYWALLED,
	/** No story. */
	NONE

}
