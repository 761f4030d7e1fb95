package org.dateline.format.page.body;

import java.util.BitSet;
import java.util.List;

import org.dateline.format.page.body.Account.Run;

/** Says which part each passage of a page plays, and why. */
final class RoleReader {

	private final Judgement judgement;

	private final BitSet kept;

	private RoleReader(Judgement judgement, BitSet kept) {
		this.judgement = judgement;
		this.kept = kept;
	}

	static Account account(Judgement judgement, BitSet kept) {
		RoleReader reader = new RoleReader(judgement, kept);
		List<Run> runs = judgement.sheet().passages().stream().map(reader::run).toList();
		return new Account(runs);
	}

	private Run run(Passage passage) {
		boolean own = this.kept.get(passage.index());
		double sure = this.judgement.sure(passage);
		Role role = own ? ownRole(passage) : otherRole(passage);
		String reason = (own != sure >= 0.5) ? "said before or over nothing" : this.judgement.reason(passage, own);
		return new Run(passage.block().path, passage.range().start(), passage.range().end(), role, reason,
				Math.max(sure, 1 - sure));
	}

	private static Role ownRole(Passage passage) {
		if (passage.heading() > 0) {
			return Role.HEADING;
		}
		if (Placing.cell(passage) != null) {
			return Role.CELL;
		}
		if (Placing.item(passage) != null) {
			return Role.ITEM;
		}
		return (Placing.quotation(passage) != null) ? Role.QUOTE : Role.PARAGRAPH;
	}

	private Role otherRole(Passage passage) {
		if (passage.frame().stands(Within.HIDDEN) || near(passage, Hint.UNSEEN)) {
			return Role.HIDDEN;
		}
		return (passage.index() == this.judgement.headline()) ? Role.HEADLINE : above(passage);
	}

	private Role above(Passage passage) {
		if (this.judgement.gives(passage, Family.ECHOES, Echo.STANDFIRST) || near(passage, Hint.STANDFIRST)) {
			return Role.STANDFIRST;
		}
		if (passage.frame().stands(Within.FIGCAPTION) || near(passage, Hint.CAPTION)) {
			return near(passage, Hint.CREDIT) ? Role.CREDIT : Role.CAPTION;
		}
		return beside(passage);
	}

	private Role beside(Passage passage) {
		if (near(passage, Hint.CREDIT)) {
			return Role.CREDIT;
		}
		if (around(passage, Hint.COMMENT)) {
			return Role.COMMENT;
		}
		if (around(passage, Hint.ADVERT) || near(passage, Hint.SHOP) || starts(passage, Turn.ADVERT)) {
			return Role.ADVERT;
		}
		return (passage.share(Within.LINK) > 0.5) ? linked(passage) : unlinked(passage);
	}

	private Role linked(Passage passage) {
		if (passage.length() > 25 && (around(passage, Hint.RELATED) || around(passage, Hint.TEASER))) {
			return Role.TEASER;
		}
		if (near(passage, Hint.TOPIC)) {
			return Role.TOPIC;
		}
		if (near(passage, Hint.BYLINE)) {
			return Role.BYLINE;
		}
		return isAppeal(passage) ? Role.APPEAL : Role.FURNITURE;
	}

	private Role unlinked(Passage passage) {
		if (isAppeal(passage)) {
			return Role.APPEAL;
		}
		if (near(passage, Hint.BYLINE) || near(passage, Hint.BIO) || starts(passage, Turn.BYLINE)) {
			return Role.BYLINE;
		}
		return (near(passage, Hint.DATE) || starts(passage, Turn.UPDATED)) ? Role.DATE : Role.FURNITURE;
	}

	private boolean isAppeal(Passage passage) {
		return near(passage, Hint.SIGNUP) || near(passage, Hint.SHARE) || near(passage, Hint.PAYWALL)
				|| starts(passage, Turn.SIGNUP) || starts(passage, Turn.SHARE) || starts(passage, Turn.PAYWALL);
	}

	private boolean near(Passage passage, Hint hint) {
		return this.judgement.gives(passage, Family.NEAR, hint);
	}

	private boolean around(Passage passage, Hint hint) {
		return near(passage, hint) || this.judgement.gives(passage, Family.FAR, hint);
	}

	private boolean starts(Passage passage, Turn turn) {
		return this.judgement.gives(passage, Family.STARTS, turn);
	}

}
