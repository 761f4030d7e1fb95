package org.dateline.format.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dateline.credit.Credit;
import org.dateline.credit.CreditReader;

/**
 * Finds the pictures of a page by their credits, captions and alternative words, and its
 * teasers.
 */
final class PictureFinder {

	/** How far above the headline and below the body a picture may stand. */
	private static final int REACH = 4;

	private static final int LIKELY = 60;

	private static final int SURE = 75;

	private static final int LONGEST_TITLE = 200;

	private final Draft draft;

	/** The pictures by what their captions say, the first of each. */
	private final Map<String, Shot> described = new HashMap<>();

	private final Map<Shot, Integer> numbers = new HashMap<>();

	PictureFinder(Draft draft) {
		this.draft = draft;
	}

	void judge() {
		int end = Math.min(this.draft.size(), this.draft.lastOfBody() + REACH);
		int top = (this.draft.headline() >= 0) ? this.draft.headline() : this.draft.firstOfBody();
		for (int passage = Math.max(0, top - REACH); passage < end; passage++) {
			if (this.draft.isOpen(passage)) {
				look(passage);
			}
		}
	}

	private void look(int passage) {
		if (this.draft.site().titled(this.draft.text(passage)).isPresent()) {
			titled(passage, this.draft.site().bare(this.draft.text(passage)));
		}
		else if (isCredit(passage)) {
			picture(passage);
		}
		else if (isWithin(passage) && this.draft.isSpare(passage)) {
			pointer(passage);
		}
	}

	private boolean isCredit(int passage) {
		int credit = this.draft.setting().credit(passage);
		String text = this.draft.text(passage);
		boolean marked = credit >= SURE && (text.charAt(0) == '©' || this.draft.setting().kind(passage).isShort());
		return marked || (credit >= LIKELY && this.draft.isSpare(passage) && !Furniture.standard().isPointer(text));
	}

	private boolean isWithin(int passage) {
		return passage > this.draft.firstOfBody() && passage < this.draft.lastOfBody();
	}

	private void picture(int passage) {
		List<String> captions = new ArrayList<>();
		for (int next = passage + 1; next < Math.min(passage + REACH, this.draft.size()); next++) {
			captions.add(this.draft.site().bare(this.draft.text(next)));
		}
		Shot shot = new Shot(passage, CreditReader.read(this.draft.text(passage), captions), false);
		add(shot);
		this.draft.judge(passage, new Judgement(Role.PICTURE, this.draft.shots().size(), "The line credits a picture",
				shot.credit().confidence()));
		int behind = follow(shot);
		if (shot.caption() == null) {
			describe(shot, behind);
		}
		index(shot);
	}

	private void add(Shot shot) {
		this.draft.shots().add(shot);
		this.numbers.put(shot, this.draft.shots().size());
	}

	private void index(Shot shot) {
		Optional.ofNullable(shot.caption())
			.ifPresent((caption) -> this.described.putIfAbsent(Words.key(caption), shot));
	}

	/**
	 * Takes the lines behind a picture that say the same again, and gives the place
	 * behind them.
	 */
	private int follow(Shot shot) {
		int next = shot.passage() + 1;
		while (this.draft.isOpen(next) && repeats(shot, next)) {
			next++;
		}
		return next;
	}

	private boolean repeats(Shot shot, int passage) {
		String text = this.draft.text(passage);
		boolean titled = this.draft.site().titled(text).isPresent();
		String bare = this.draft.site().bare(text);
		if (shot.isDescribedBy(bare)) {
			stand(shot, passage, titled ? Role.ALT : Role.CAPTION);
			return true;
		}
		boolean headline = titled && isHeadline(bare);
		if (headline) {
			note(passage, Role.ALT, number(shot),
					"Stands for a picture, but repeats the headline and the site's name instead of describing it");
		}
		return headline;
	}

	private void stand(Shot shot, int passage, Role role) {
		if (role == Role.ALT) {
			shot.stand(this.draft.site().bare(this.draft.text(passage)));
		}
		note(passage, role, number(shot), "Repeats the caption of the picture");
	}

	/** A credit without a caption belongs to the line that stands with it. */
	private void describe(Shot shot, int behind) {
		int before = shot.passage() - 1;
		if (isCaption(before) && !this.draft.page().isApart(shot.passage())) {
			describe(shot, before, "Stands right before the credit of the picture");
		}
		else if (isCaption(behind) && !this.draft.page().isApart(behind)) {
			describe(shot, behind, "Stands right behind the credit of the picture");
		}
	}

	private void describe(Shot shot, int passage, String reason) {
		shot.describe(this.draft.site().bare(this.draft.text(passage)));
		note(passage, Role.CAPTION, number(shot), reason);
	}

	private boolean isCaption(int passage) {
		return this.draft.isSpare(passage) && this.draft.setting().kind(passage) != Look.Kind.LABEL
				&& !Furniture.standard().isLine(this.draft.text(passage))
				&& Furniture.standard().by(this.draft.text(passage)) == 0 && !this.draft.setting().isDate(passage);
	}

	private void titled(int passage, String bare) {
		if (isHeadline(bare)) {
			note(passage, Role.REPETITION, 0, "The headline with the name of the site");
			return;
		}
		Optional<Shot> known = shot(bare);
		known.ifPresent((shot) -> stand(shot, passage, Role.ALT));
		if (known.isEmpty() && passage > this.draft.headline()) {
			shown(passage, bare);
		}
	}

	private void shown(int passage, String bare) {
		if (this.draft.setting().credit(passage) < SURE && isTitle(passage + 1) && isWithin(passage)) {
			teaser(passage, bare);
		}
		else if (this.draft.isSpare(passage)) {
			alone(passage, bare);
		}
	}

	private Optional<Shot> shot(String caption) {
		return Optional.ofNullable(this.described.get(Words.key(caption)));
	}

	private void teaser(int passage, String bare) {
		Credit credit = CreditReader.read(bare);
		Shot shot = new Shot(passage, credit, true);
		shot.stand(bare);
		shot.describe(bare);
		add(shot);
		index(shot);
		int number = this.draft.pointers().size() + 1;
		note(passage, Role.TEASERPICTURE, number, "Stands for the picture above the headline of another story");
		this.draft.pointers()
			.add(new Pointer(passage + 1, this.draft.text(passage + 1), this.draft.shots().size() - 1));
		note(passage + 1, Role.TEASER, number, "A headline right beneath a picture among the paragraphs");
	}

	private void alone(int passage, String bare) {
		Shot shot = new Shot(passage, CreditReader.read(bare), false);
		shot.stand(bare);
		add(shot);
		index(shot);
		note(passage, Role.ALT, this.draft.shots().size(), "Ends in the name of the site, as words for pictures do");
	}

	private void pointer(int passage) {
		String text = this.draft.text(passage);
		int length = Furniture.standard().pointer(text);
		if (length == 0) {
			return;
		}
		String rest = text.substring(Math.min(length, text.length())).replaceFirst("^[\\s:>»–—-]{1,8}", "");
		if (Words.of(rest).size() > 2 && rest.length() <= LONGEST_TITLE) {
			point(passage, rest, "Points to another story");
		}
		else if (isTitle(passage + 1) && this.draft.isSpare(passage + 1)) {
			note(passage, Role.FURNITURE, 0, "Words before the headline of another story");
			point(passage + 1, this.draft.text(passage + 1), "The headline of another story, behind words that say so");
		}
	}

	private void point(int passage, String headline, String reason) {
		this.draft.pointers().add(new Pointer(passage, headline, -1));
		note(passage, Role.TEASER, this.draft.pointers().size(), reason);
	}

	/** Whether a passage may be the headline of another story. */
	private boolean isTitle(int passage) {
		if (!this.draft.isOpen(passage)) {
			return false;
		}
		String text = this.draft.text(passage);
		Look.Kind kind = this.draft.setting().kind(passage);
		boolean together = !this.draft.page().spaced() || !this.draft.page().isApart(passage);
		return together
				&& (kind == Look.Kind.LINE || kind == Look.Kind.LONG || text.endsWith("?") || text.endsWith("!"))
				&& text.length() <= LONGEST_TITLE && !Furniture.standard().isLine(text);
	}

	private boolean isHeadline(String text) {
		return this.draft.headline() >= 0 && Words.key(text).equals(Words.key(this.draft.text(this.draft.headline())));
	}

	private int number(Shot shot) {
		return this.numbers.getOrDefault(shot, 0);
	}

	private void note(int passage, Role role, int of, String reason) {
		this.draft.judge(passage, new Judgement(role, of, reason, 0.8));
	}

}
