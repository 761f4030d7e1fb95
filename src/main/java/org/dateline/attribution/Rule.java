package org.dateline.attribution;

import java.util.Locale;

/** What finds a quotation, and how sure that is. */
enum Rule {

	/** <i>"…," said X</i>. */
	INVERTED(0.97),

	/** <i>"…," X said</i>. */
	BEHIND(0.97),

	/** <i>X said: "…"</i>, <i>X said that …</i>. */
	AHEAD(0.9),

	/** <i>…, adding that …</i>. */
	PARTICIPLE(0.85),

	/** <i>according to X, …</i>. */
	ACCORDING(0.9),

	/** <i>X's claim that …</i>. */
	POSSESSED(0.7),

	/** A quoted sentence beside others that are attributed. */
	CARRIED(0.75),

	/** A quoted sentence behind one that names a person. */
	LED(0.6),

	/** Quoted words in a sentence that has no verb of saying. */
	LEFTOVER(0.5),

	/** <i>"…" — X</i>. */
	BYLINE(0.9),

	/** <i>NAME: …</i>. */
	TRANSCRIPT(0.9);

	private final double confidence;

	Rule(double confidence) {
		this.confidence = confidence;
	}

	double confidence() {
		return this.confidence;
	}

	String named() {
		return name().toLowerCase(Locale.ROOT);
	}

}
