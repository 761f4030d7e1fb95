package org.dateline.format.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The page with what is judged of its passages so far. */
final class Draft {

	private final Page page;

	private final Setting setting;

	private final Site site;

	private final @Nullable Judgement[] judgements;

	private final BitSet body = new BitSet();

	private final List<Shot> shots = new ArrayList<>();

	private final List<Pointer> pointers = new ArrayList<>();

	Draft(Page page, Setting setting, Site site) {
		this.page = page;
		this.setting = setting;
		this.site = site;
		this.judgements = new Judgement[page.size()];
	}

	Page page() {
		return this.page;
	}

	Setting setting() {
		return this.setting;
	}

	Site site() {
		return this.site;
	}

	/** The passages that belong to the body. */
	BitSet body() {
		return this.body;
	}

	List<Shot> shots() {
		return this.shots;
	}

	List<Pointer> pointers() {
		return this.pointers;
	}

	String text(int passage) {
		return this.page.text(passage);
	}

	int size() {
		return this.page.size();
	}

	boolean isOpen(int passage) {
		return passage >= 0 && passage < this.judgements.length && this.judgements[passage] == null;
	}

	/** Whether a passage has no role yet and is not of the body. */
	boolean isSpare(int passage) {
		return isOpen(passage) && !this.body.get(passage);
	}

	@Nullable Judgement judgement(int passage) {
		return this.judgements[passage];
	}

	boolean is(int passage, Role role) {
		Judgement judgement = (passage >= 0 && passage < this.judgements.length) ? this.judgements[passage] : null;
		return judgement != null && judgement.role() == role;
	}

	void judge(int passage, Judgement judgement) {
		this.judgements[passage] = judgement;
		this.body.clear(passage);
	}

	int headline() {
		return this.setting.headline();
	}

	/** The first passage of the body, or the end of the page. */
	int firstOfBody() {
		int first = this.body.nextSetBit(Math.max(0, headline()));
		return (first >= 0) ? first : this.page.size();
	}

	int lastOfBody() {
		return this.body.length() - 1;
	}

}
