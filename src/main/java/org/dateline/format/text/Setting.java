package org.dateline.format.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

import org.dateline.credit.CreditReader;

/** What is known of all passages before any of them is judged. */
final class Setting {

	private static final int NEAR = 5;

	private static final int COST = 30;

	private static final int LONGEST_CREDIT = 700;

	private final Page page;

	private final List<Look> looks;

	private final Repetition repetition;

	private final Window window;

	private final Window narrow;

	private final Window wide;

	private final Cohesion cohesion;

	private final UnicodeScript script;

	private final int[] runs;

	private final int[] groups;

	/** How many lines of furniture stand before each passage, and how many dates. */
	private final int[] furniture;

	private final int[] dates;

	private final BitSet first = new BitSet();

	private final int[] credits;

	/** How many lines of some length stand before each passage. */
	private final int[] lines;

	private final int prose;

	private final int headline;

	Setting(Page page, String language) {
		this.page = page;
		Set<String> smallWords = Languages.standard().smallWords(language);
		this.looks = new ArrayList<>(page.size());
		this.credits = new int[page.size()];
		Arrays.fill(this.credits, -1);
		page.passages().forEach((passage) -> this.looks.add(Look.of(passage.text(), smallWords)));
		this.repetition = new Repetition(page);
		this.window = Window.of(this.looks, COST);
		this.narrow = Window.of(this.looks, COST * 4);
		this.wide = Window.of(this.looks, COST / 3);
		this.cohesion = new Cohesion(this.looks, this.window, smallWords);
		this.script = script();
		this.runs = runs();
		this.groups = groups();
		this.furniture = sums((index) -> Furniture.standard().isLine(page.text(index)));
		this.dates = sums((index) -> Clues.isDate(page.text(index)));
		this.lines = sums((index) -> kind(index) == Look.Kind.LINE || kind(index) == Look.Kind.LONG);
		this.prose = measured();
		Set<String> seen = new HashSet<>();
		for (int index = 0; index < page.size(); index++) {
			this.first.set(index, seen.add(Words.key(page.text(index))));
		}
		this.headline = new Headlines(page, this).find();
	}

	private int[] sums(IntPredicate counted) {
		int[] sums = new int[this.looks.size() + 1];
		for (int index = 0; index < this.looks.size(); index++) {
			sums[index + 1] = sums[index] + (counted.test(index) ? 1 : 0);
		}
		return sums;
	}

	/** For each passage, how many stand together with it without a blank line. */
	private int[] groups() {
		int[] groups = new int[this.looks.size()];
		int start = 0;
		for (int index = 1; index <= groups.length; index++) {
			if (this.page.isApart(index)) {
				Arrays.fill(groups, start, index, index - start);
				start = index;
			}
		}
		return groups;
	}

	int group(int passage) {
		return this.groups[passage];
	}

	/** How many lines of furniture stand near a passage. */
	int furnished(int passage) {
		return near(this.furniture, passage);
	}

	/** How many dates stand near a passage. */
	int dated(int passage) {
		return near(this.dates, passage);
	}

	private static int near(int[] sums, int passage) {
		return sums[Math.min(sums.length - 1, passage + NEAR + 1)] - sums[Math.max(0, passage - NEAR)];
	}

	/** Whether nothing before a passage says the same. */
	boolean isFirst(int passage) {
		return this.first.get(passage);
	}

	/** The passage of the headline, -1 where there is none. */
	int headline() {
		return this.headline;
	}

	/** How many words a passage shares with the window. */
	int overlap(int passage) {
		return this.cohesion.shared(passage, this.looks.get(passage));
	}

	private UnicodeScript script() {
		for (int index = this.window.start(); index < this.window.end(); index++) {
			if (kind(index).isProse()) {
				return Scripts.of(this.page.text(index));
			}
		}
		return UnicodeScript.COMMON;
	}

	/** For each passage without prose, how many of them stand together. */
	private int[] runs() {
		int[] runs = new int[this.looks.size()];
		int start = 0;
		for (int index = 0; index <= runs.length; index++) {
			if (index == runs.length || !this.looks.get(index).kind().isShort()) {
				for (int within = start; within < index; within++) {
					runs[within] = index - start;
				}
				start = index + 1;
			}
		}
		return runs;
	}

	Look look(int passage) {
		return this.looks.get(passage);
	}

	Look.Kind kind(int passage) {
		return this.looks.get(passage).kind();
	}

	int run(int passage) {
		return this.runs[passage];
	}

	Repetition repetition() {
		return this.repetition;
	}

	Window window() {
		return this.window;
	}

	/** In which of the three windows a passage stands, as a number of three bits. */
	int windows(int passage) {
		return (this.narrow.holds(passage) ? 4 : 0) + (this.window.holds(passage) ? 2 : 0)
				+ (this.wide.holds(passage) ? 1 : 0);
	}

	/** How much prose the window holds. */
	int prose() {
		return this.prose;
	}

	/** How many lines of some length stand behind a passage and before another. */
	int between(int passage, int other) {
		return (other > passage) ? this.lines[other] - this.lines[passage + 1] : 0;
	}

	private int measured() {
		int prose = 0;
		for (int index = this.window.start(); index < this.window.end(); index++) {
			prose += kind(index).isProse() ? look(index).size() : 0;
		}
		return prose;
	}

	/** How sure it is that a passage is a credit, in a hundred. */
	int credit(int passage) {
		if (this.credits[passage] < 0) {
			String text = this.page.text(passage);
			boolean may = text.length() < LONGEST_CREDIT && Clues.mayCredit(text);
			this.credits[passage] = may ? (int) (CreditReader.read(text).confidence() * 100) : 0;
		}
		return this.credits[passage];
	}

	int cohesion(int passage) {
		return this.cohesion.of(passage, this.looks.get(passage));
	}

	boolean isDate(int passage) {
		return this.dates[passage + 1] > this.dates[passage];
	}

	/** Whether a passage is written in other letters than the body. */
	boolean isForeign(int passage) {
		UnicodeScript own = Scripts.of(this.page.text(passage));
		boolean common = own == UnicodeScript.COMMON || this.script == UnicodeScript.COMMON
				|| Words.isDense(this.page.text(passage));
		return !common && own != this.script;
	}

}
