package org.dateline.format.page.body;

import java.util.BitSet;
import java.util.List;

import org.dateline.format.page.body.Pictures.Shot;

/** Says what kind of page it is. */
final class KindReader {

	private static final int LEAST = 140;

	private static final int SHORT = 2500;

	private static final int MANY = 8;

	private static final int REACH = 6;

	private final Judgement judgement;

	private final List<Passage> passages;

	private final BitSet kept;

	private KindReader(Judgement judgement, BitSet kept) {
		this.judgement = judgement;
		this.passages = judgement.sheet().passages();
		this.kept = kept;
	}

	static PageKind read(Judgement judgement, BitSet kept, List<Shot> shots) {
		return new KindReader(judgement, kept).kind(shots.size());
	}

	private PageKind kind(int pictures) {
		int length = this.kept.stream().map((index) -> this.passages.get(index).length()).sum();
		if (length < LEAST) {
			return isPointing() ? PageKind.LIST : PageKind.NONE;
		}
		if (share(Hint.LIVE) > 0.5) {
			return PageKind.LIVEBLOG;
		}
		if (length < SHORT && isWalled()) {
			return PageKind.PAYWALLED;
		}
		return (pictures >= MANY && length < pictures * 300) ? PageKind.GALLERY : PageKind.ARTICLE;
	}

	private boolean isPointing() {
		Tally all = this.judgement.sheet().frames().getFirst().tally;
		return all.characters > SHORT && all.share() > 0.6;
	}

	private double share(Hint hint) {
		long marked = this.kept.stream()
			.filter((index) -> this.judgement.gives(this.passages.get(index), Family.UNDER, hint)
					|| this.judgement.gives(this.passages.get(index), Family.NEAR, hint))
			.count();
		return (double) marked / Math.max(1, this.kept.cardinality());
	}

	/** A wall stands right behind the last words of the story. */
	private boolean isWalled() {
		int last = this.kept.length() - 1;
		int end = Math.min(this.passages.size(), last + 1 + REACH);
		return this.passages.subList(last + 1, end)
			.stream()
			.anyMatch((passage) -> this.judgement.gives(passage, Family.NEAR, Hint.PAYWALL)
					|| this.judgement.gives(passage, Family.HOLDS, Turn.PAYWALL));
	}

}
