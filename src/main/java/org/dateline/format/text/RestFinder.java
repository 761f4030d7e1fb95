package org.dateline.format.text;

import java.util.BitSet;

/** Gives every passage a role that has none yet: the body's, or that of furniture. */
final class RestFinder {

	private final Draft draft;

	private int paragraphs;

	RestFinder(Draft draft) {
		this.draft = draft;
	}

	void judge() {
		BitSet body = (BitSet) this.draft.body().clone();
		for (int passage = 0; passage < this.draft.size(); passage++) {
			if (!this.draft.isOpen(passage)) {
				continue;
			}
			this.draft.judge(passage, body.get(passage) ? written(passage, body)
					: new Judgement(Role.FURNITURE, 0, reason(passage), 0.7));
		}
	}

	private Judgement written(int passage, BitSet body) {
		if (isItem(passage)) {
			return new Judgement(Role.ITEM, 0, "Begins with a bullet", 0.8);
		}
		if (isHeading(passage, body)) {
			return new Judgement(Role.SUBHEADING, 0, "A short line without an end above a paragraph", 0.6);
		}
		this.paragraphs++;
		return new Judgement(Role.PARAGRAPH, this.paragraphs, "Reads on from the paragraphs around it", 0.8);
	}

	/** A hyphen is a bullet only beside another one. */
	private boolean isItem(int passage) {
		return Bullets.opens(this.draft.text(passage))
				|| (isHyphened(passage) && (isHyphened(passage - 1) || isHyphened(passage + 1)));
	}

	private boolean isHyphened(int passage) {
		return passage >= 0 && passage < this.draft.size() && Bullets.hyphens(this.draft.text(passage));
	}

	private boolean isHeading(int passage, BitSet body) {
		boolean prose = body.get(passage + 1) && this.draft.setting().kind(passage + 1).isProse();
		return prose && this.draft.setting().kind(passage).isShort() && this.draft.page().isApart(passage)
				&& !Character.isLowerCase(this.draft.text(passage).charAt(0));
	}

	private String reason(int passage) {
		String text = this.draft.text(passage);
		Furniture furniture = Furniture.standard();
		if (furniture.isLine(text)) {
			return furniture.isCounter(text) ? "Counts something and says nothing else"
					: "A word that pages are furnished with";
		}
		if (furniture.isBox(text) || furniture.appeals(this.draft.setting().look(passage).words()) > 0) {
			return "Asks the reader for something or explains the page";
		}
		if (this.draft.setting().isForeign(passage)) {
			return "Is written in other letters than the story";
		}
		return place(passage);
	}

	private String place(int passage) {
		if (this.draft.setting().run(passage) > 3) {
			return "Stands in a run of short lines, as menus do";
		}
		if (passage < this.draft.firstOfBody()) {
			return "Stands above the body and is none of its head";
		}
		return (passage > this.draft.lastOfBody()) ? "Stands below the body"
				: "Shares too little with the paragraphs around it";
	}

}
