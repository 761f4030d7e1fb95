package org.dateline.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the headline: the line above the body that the page and the body repeat most. */
final class Headlines {

	private static final int SHORTEST = 8;

	private static final int LONGEST = 300;

	/**
	 * How far into the window a headline may stand, for some pages have a summary above
	 * it.
	 */
	private static final int INTO = 4;

	private final Page page;

	private final Setting setting;

	private final Scale scale;

	Headlines(Page page, Setting setting) {
		this.page = page;
		this.setting = setting;
		this.scale = Scale.headlines();
	}

	/** The passage of the headline, -1 where there is none. */
	int find() {
		int best = -1;
		double most = Double.NEGATIVE_INFINITY;
		for (int passage : candidates()) {
			double weight = this.scale.weigh(signs(passage));
			if (weight > most) {
				most = weight;
				best = passage;
			}
		}
		return best;
	}

	List<Integer> candidates() {
		List<Integer> candidates = new ArrayList<>();
		int end = Math.min(this.page.size(), this.setting.window().start() + INTO);
		for (int index = 0; index < end; index++) {
			String text = this.page.text(index);
			Look look = this.setting.look(index);
			if (look.size() >= SHORTEST && text.length() <= LONGEST && look.words().size() > 1
					&& !Furniture.standard().isLine(text)) {
				candidates.add(index);
			}
		}
		return candidates;
	}

	List<String> signs(int passage) {
		List<String> signs = new ArrayList<>();
		look(passage, signs);
		repetition(passage, signs);
		place(passage, signs);
		return signs;
	}

	private void look(int passage, List<String> signs) {
		Look look = this.setting.look(passage);
		String text = this.page.text(passage);
		String kind = look.kind().name().toLowerCase(Locale.ROOT);
		signs.add("kind-" + kind);
		signs.add("size-" + Buckets.of(look.size(), 15, 20, 28, 38, 50, 65, 85, 110, 150));
		signs.add("words-" + Buckets.of(look.words().size(), 3, 4, 5, 7, 9, 12, 16));
		signs.add("title-" + look.isTitle());
		signs.add("small-" + Buckets.of(look.smallShare(), 1, 15, 30, 45));
		signs.add("credit-" + (this.setting.credit(passage) > 0));
		signs.add("date-" + this.setting.isDate(passage));
		signs.add("by-" + (Furniture.standard().by(text) > 0));
		signs.add("box-" + (Furniture.standard().isBox(text) || Furniture.standard().isPointer(text)));
		signs.add("bar-" + (text.contains(" | ") || text.contains(" - ")));
		signs.add("shouts-" + text.equals(text.toUpperCase(Locale.ROOT)));
	}

	private void repetition(int passage, List<String> signs) {
		String text = this.page.text(passage);
		Repetition repetition = this.setting.repetition();
		int count = repetition.count(text);
		boolean first = this.setting.isFirst(passage);
		signs.add("count-" + Buckets.of(count, 2, 3, 4) + (first ? "-first" : "-again"));
		signs.add("titled-" + repetition.isTitled(text));
		signs.add("shares-" + Buckets.of(this.setting.cohesion(passage), 0, 1, 20, 35, 50, 70, 90));
		signs.add("overlap-" + Buckets.of(this.setting.overlap(passage), 1, 2, 3, 4, 6));
	}

	private void place(int passage, List<String> signs) {
		Window window = this.setting.window();
		int away = window.start() - passage;
		signs.add("away-" + Buckets.of(away, -2, 0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 30, 50));
		signs.add("top-" + Buckets.of(passage, 1, 2, 4, 8));
		signs.add("run-" + Buckets.of(this.setting.run(passage), 1, 2, 3, 5, 9, 16));
		signs.add("between-" + between(passage));
		if (this.page.spaced()) {
			signs.add("gap-" + this.page.isApart(passage) + "-" + this.page.isApart(passage + 1));
		}
		signs.add("next-" + next(passage));
		signs.add("next2-" + next(passage + 1));
		signs.add("prev-" + next(passage - 2));
	}

	/** How many lines of some length stand between a candidate and the window. */
	private int between(int passage) {
		return Buckets.of(this.setting.between(passage, this.setting.window().start()), 1, 2, 3, 5, 8, 12, 20);
	}

	private String next(int passage) {
		int next = passage + 1;
		if (next < 0 || next >= this.page.size()) {
			return "none";
		}
		String text = this.page.text(next);
		if (this.setting.isDate(next)) {
			return "date";
		}
		if (Furniture.standard().isLine(text)) {
			return "furniture";
		}
		return (Furniture.standard().by(text) > 0) ? "by" : this.setting.kind(next).name().toLowerCase(Locale.ROOT);
	}

}
