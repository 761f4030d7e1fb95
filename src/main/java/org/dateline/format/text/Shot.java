package org.dateline.format.text;

import org.dateline.credit.Credit;
import org.jspecify.annotations.Nullable;

/** A picture that the page shows. */
final class Shot {

	private final int passage;

	private final Credit credit;

	private @Nullable String caption;

	private @Nullable String alt;

	private final boolean teaser;

	Shot(int passage, Credit credit, boolean teaser) {
		this.passage = passage;
		this.credit = credit;
		this.caption = credit.caption();
		this.teaser = teaser;
	}

	int passage() {
		return this.passage;
	}

	Credit credit() {
		return this.credit;
	}

	boolean teaser() {
		return this.teaser;
	}

	@Nullable String caption() {
		return this.caption;
	}

	@Nullable String alt() {
		return this.alt;
	}

	/** Whether a line says what the caption says. */
	boolean isDescribedBy(String line) {
		return this.caption != null && Words.key(this.caption).equals(Words.key(line));
	}

	void describe(String words) {
		this.caption = words;
	}

	void stand(String words) {
		this.alt = words;
	}

}
