package org.dateline.format.page.facts;

/**
 * The place on a page in which a fact stands, the most trusted first.
 *
 * <p>
 * Machines are told more exactly than readers, and what is marked up beats what has to be
 * recognised. Two facts are the exception and say so where they are chosen: a headline is
 * best where it is shown, and a language is checked against the words.
 */
public enum Origin {

	/** A script of linked data. */
	JSON_LD(0.9),
	/** Attributes {@code itemprop}. */
	MICRODATA(0.85),
	/** Attributes {@code property} on what is shown. */
	RDFA(0.8),
	/** {@code og:} and {@code article:} in the head. */
	OPENGRAPH(0.85),
	/** {@code parsely-} in the head. */
	PARSELY(0.8),
	/** Other {@code meta} elements. */
	META(0.7),
	/** {@code dc.} and {@code dcterms.} in the head. */
	DUBLIN_CORE(0.7),
	/** {@code twitter:} in the head. */
	TWITTER(0.7),
	/** A {@code link} or a link with a {@code rel}. */
	LINK(0.7),
	/** A {@code time} element. */
	TIME_ELEMENT(0.75),
	/** A heading of the first rank. */
	H1(0.85),
	/** The title of the page. */
	TITLE(0.6),
	/** An element that is named after what it holds. */
	BYLINE(0.7),
	/** Words that are shown. */
	TEXT(0.55),
	/** The page's own address. */
	ADDRESS(0.6),
	/** What the caller knew. */
	HINT(0.5);

	private final double trust;

	Origin(double trust) {
		this.trust = trust;
	}

	/**
	 * How often such a place is right when it speaks alone.
	 * @return 0 to 1
	 */
	public double trust() {
		return this.trust;
	}

}
