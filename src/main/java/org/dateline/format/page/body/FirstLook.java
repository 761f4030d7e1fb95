package org.dateline.format.page.body;

import java.util.List;
import java.util.Map;

/** Gathers the clues that each passage gives by itself. */
final class FirstLook {

	private static final int NEAR = 3;

	private static final int FAR = 7;

	private static final double[] SIZES = { 12, 25, 50, 90, 150, 280, 500 };

	private static final double[] SHARES = { 0.01, 0.1, 0.3, 0.6, 0.95 };

	private static final double[] TEXTS = { 1, 60, 250, 800, 2000, 6000 };

	private static final Map<String, Integer> TAGS = Map.ofEntries(Map.entry("p", 0), Map.entry("div", 1),
			Map.entry("span", 2), Map.entry("a", 3), Map.entry("li", 4), Map.entry("h1", 5), Map.entry("h2", 6),
			Map.entry("h3", 7), Map.entry("h4", 8), Map.entry("h5", 9), Map.entry("h6", 10), Map.entry("td", 11),
			Map.entry("th", 12), Map.entry("blockquote", 13), Map.entry("figcaption", 14), Map.entry("button", 15),
			Map.entry("strong", 16), Map.entry("b", 16), Map.entry("em", 17), Map.entry("i", 17), Map.entry("time", 18),
			Map.entry("cite", 19), Map.entry("small", 20), Map.entry("label", 21), Map.entry("dt", 22),
			Map.entry("dd", 23), Map.entry("pre", 24), Map.entry("section", 25), Map.entry("article", 26),
			Map.entry("font", 27), Map.entry("summary", 28), Map.entry("body", 29));

	private final Sheet sheet;

	private final Echoes echoes;

	private final int headline;

	private final int total;

	private int before;

	FirstLook(Sheet sheet, Witness witness) {
		this.sheet = sheet;
		this.echoes = new Echoes(sheet, witness);
		this.headline = Echoes.headline(sheet.passages(), this.echoes);
		this.total = Math.max(1, sheet.frames().getFirst().tally.characters);
	}

	int headline() {
		return this.headline;
	}

	/**
	 * Looks at all passages.
	 * @return the clues of each
	 */
	int[][] look() {
		List<Passage> passages = this.sheet.passages();
		int[][] looks = new int[passages.size()][];
		for (Passage passage : passages) {
			Clues clues = new Clues();
			names(passage.frame(), clues);
			wording(passage, clues);
			shape(passage, clues);
			surroundings(passage, clues);
			position(passage, clues);
			this.echoes.read(passage, clues);
			looks[passage.index()] = clues.toArray();
		}
		return looks;
	}

	/** What the names of an element say that holds most of the page is about the page. */
	private void names(Frame innermost, Clues clues) {
		long near = 0;
		long far = 0;
		Frame frame = innermost;
		for (int level = 0; level < FAR && frame.parent != null; level++) {
			long hints = (frame.tally.characters * 2 > this.total) ? frame.hints & Hint.STORY.bit() : frame.hints;
			near |= (level < NEAR) ? hints : 0;
			far |= (level < NEAR) ? 0 : hints;
			frame = frame.parent;
		}
		clues.addBits(Family.NEAR, near);
		clues.addBits(Family.FAR, far & ~near);
		clues.addBits(Family.WITHIN, innermost.within);
	}

	private static void wording(Passage passage, Clues clues) {
		int[] words = passage.words();
		clues.addBits(Family.STARTS, PhraseBook.at(words, 0) | PhraseBook.at(words, 1));
		if (words.length <= 90) {
			clues.addBits(Family.HOLDS, PhraseBook.within(words));
		}
		LookReader.read(passage).forEach((look) -> clues.add(Family.SAYS, look));
	}

	private static void shape(Passage passage, Clues clues) {
		int sort = (passage.heading() > 0) ? 2 : sort(passage);
		int size = Clues.step(Sizes.size(passage.text()), SIZES);
		clues.add(Family.SHAPE, (sort * 8 + size) * 2 + (Sizes.endsSentence(passage.text()) ? 1 : 0));
		clues.add(Family.TAG, TAGS.getOrDefault(passage.frame().tag, 30));
		int links = Clues.step(passage.share(Within.LINK), SHARES);
		clues.add(Family.LINKS, links * 2 + ((size < 4) ? 0 : 1));
	}

	private static int sort(Passage passage) {
		if (passage.frame().stands(Within.PARAGRAPH)) {
			return 0;
		}
		return passage.frame().stands(Within.LIST) ? 3 : 1;
	}

	private static void surroundings(Passage passage, Clues clues) {
		Frame parent = passage.block().up(1);
		Tally own = parent.tally;
		clues.addStep(Family.PARENT, own.paragraphs, 1, 2, 3, 5, 9, 20);
		clues.addStep(Family.PARENTTEXT, own.characters - passage.length(), TEXTS);
		clues.addStep(Family.PARENTLINKS, own.share(), SHARES);
		Tally grand = parent.up(1).tally;
		clues.addStep(Family.GRANDTEXT, grand.characters - passage.length(), TEXTS);
		clues.addStep(Family.GRANDLINKS, grand.share(), SHARES);
		int alike = 1;
		boolean pictured = false;
		Frame frame = passage.block();
		for (int level = 0; level < 5 && frame.parent != null; level++) {
			boolean card = frame.tally.linked > 0 && !frame.tag.equals("p") && frame.tally.characters < 600;
			alike = card ? Math.max(alike, frame.tally.alike) : alike;
			pictured |= frame.tally.pictures > 0 && frame.tally.characters < passage.length() + 160;
			frame = frame.parent;
		}
		clues.addStep(Family.CARD, alike, 2, 3, 4, 6, 10);
		clues.addStep(Family.PICTURED, pictured ? passage.length() : 0, 1, 30, 80, 160, 300, 600);
	}

	private void position(Passage passage, Clues clues) {
		clues.add(Family.PLACE, Math.min(9, 10 * this.before / this.total));
		this.before += passage.length();
		if (this.headline < 0) {
			clues.add(Family.BEHIND, 9);
		}
		else {
			clues.addStep(Family.BEHIND, passage.index() - this.headline, -10, -1, 0, 1, 2, 4, 8, 16);
		}
	}

}
