package org.dateline.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dateline.credit.CreditReader;

/**
 * Finds what stands around the headline: publisher, section, byline, date and standfirst.
 */
final class HeadFinder {

	private static final int ABOVE = 8;

	private static final int LONGEST_NAMES = 160;

	private static final int LONGEST_SECTION = 40;

	private final Draft draft;

	HeadFinder(Draft draft) {
		this.draft = draft;
	}

	void judge() {
		for (int passage = 0; passage < this.draft.size(); passage++) {
			if (this.draft.isSpare(passage) && this.draft.site().isName(this.draft.text(passage))) {
				note(passage, Role.PUBLISHER, "The name that titles on this page end in");
			}
		}
		if (this.draft.headline() >= 0) {
			repetitions();
			lines();
			section();
			new StandfirstFinder(this.draft).judge();
		}
	}

	private void repetitions() {
		String headline = Words.key(this.draft.text(this.draft.headline()));
		for (int passage = 0; passage < this.draft.size(); passage++) {
			if (this.draft.isOpen(passage)
					&& Words.key(this.draft.site().bare(this.draft.text(passage))).equals(headline)) {
				note(passage, Role.REPETITION, "Repeats the headline");
			}
		}
	}

	private void lines() {
		int start = Math.max(0, this.draft.headline() - ABOVE);
		int end = Math.min(this.draft.size(), this.draft.firstOfBody() + 2);
		for (int passage = start; passage < end; passage++) {
			if (this.draft.isOpen(passage) && !this.draft.setting().kind(passage).isProse()) {
				line(passage);
			}
		}
	}

	private void line(int passage) {
		String text = this.draft.text(passage);
		if (isByline(passage, text)) {
			note(passage, Role.BYLINE, "Names people behind a word for by, or beside the date");
		}
		else if (this.draft.isSpare(passage) && this.draft.setting().isDate(passage)) {
			note(passage, Role.DATE, "A date near the headline");
		}
	}

	private boolean isByline(int passage, String text) {
		if (text.length() > LONGEST_NAMES) {
			return false;
		}
		boolean beside = passage > this.draft.headline() && (isDate(passage + 1) || isDate(passage - 1));
		return !names(text).isEmpty() || (beside && this.draft.isSpare(passage) && !CreditReader.people(text).isEmpty()
				&& !Furniture.standard().isLine(text));
	}

	private boolean isDate(int passage) {
		return passage >= 0 && passage < this.draft.size() && this.draft.setting().isDate(passage);
	}

	/** The people behind a word for by. */
	static List<String> names(String text) {
		int length = Furniture.standard().by(text);
		boolean parted = length > 0 && length < text.length() && " :".indexOf(text.charAt(length)) >= 0;
		return parted ? CreditReader.people(cut(text.substring(length + 1))) : List.of();
	}

	/** The names before what else stands in a byline. */
	private static String cut(String names) {
		int end = names.length();
		for (String parting : List.of(" | ", " • ", " · ", " — ", " – ", " - ")) {
			int at = names.indexOf(parting);
			end = (at > 0) ? Math.min(end, at) : end;
		}
		return names.substring(0, end);
	}

	private void section() {
		List<Integer> known = new ArrayList<>();
		for (int passage = 0; passage < this.draft.headline(); passage++) {
			String text = this.draft.text(passage);
			if (this.draft.isSpare(passage) && text.length() <= LONGEST_SECTION && isSection(passage)) {
				known.add(passage);
			}
		}
		find(known).ifPresent((passage) -> note(passage, Role.SECTION, "Names a part of a publication"));
	}

	private boolean isSection(int passage) {
		String text = this.draft.text(passage);
		boolean near = this.draft.headline() - passage <= 2 && this.draft.setting().run(passage) <= 3
				&& this.draft.setting().repetition().count(text) > 1 && !Furniture.standard().isCounter(text)
				&& !this.draft.setting().isDate(passage);
		return Furniture.standard().isSection(text) || near;
	}

	/** One among many is only told by standing right above the headline. */
	private Optional<Integer> find(List<Integer> known) {
		if (known.size() == 1) {
			return Optional.of(known.getFirst());
		}
		return known.reversed().stream().filter((passage) -> this.draft.headline() - passage <= 4).findFirst();
	}

	private void note(int passage, Role role, String reason) {
		this.draft.judge(passage, new Judgement(role, 0, reason, 0.7));
	}

}
