package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

import org.dateline.format.page.body.Passage.Stretch;
import org.jspecify.annotations.Nullable;

/** Finds the caption of a picture, and parts the credit from it. */
final class CaptionReader {

	private static final long NAMED = Hint.bits(Hint.CAPTION, Hint.CREDIT);

	private static final int LEVELS = 7;

	private static final int LONGEST = 1200;

	private static final int NEAREST = 12;

	private final List<Passage> passages;

	private final Extent extent;

	CaptionReader(Judgement judgement, Extent extent) {
		this.passages = judgement.sheet().passages();
		this.extent = extent;
	}

	/**
	 * Reads the caption of a picture.
	 * @param exhibit the picture
	 * @return its caption and credit, as far as it has them
	 */
	Caption read(Exhibit exhibit) {
		Frame frame = exhibit.frame();
		List<Passage> found = List.of();
		for (int level = 0; level < LEVELS && frame.parent != null && found.isEmpty() && isAlone(frame); level++) {
			found = lines(frame, exhibit.position());
			frame = frame.parent;
		}
		return part(found);
	}

	private boolean isAlone(Frame frame) {
		return frame.tally.pictures <= 1 && (frame.tag.equals("figure") || !this.extent.holdsStory(frame));
	}

	private List<Passage> lines(Frame frame, int position) {
		if (frame.tally.passages == 0 || frame.tally.characters > LONGEST) {
			return List.of();
		}
		boolean figure = frame.tag.equals("figure");
		List<Passage> lines = new ArrayList<>();
		int from = Math.max(0, position - NEAREST);
		int to = Math.min(this.passages.size(), position + NEAREST);
		for (Passage passage : this.passages.subList(from, to)) {
			if (passage.frame().isUnder(frame) && isLine(passage, figure)) {
				lines.add(passage);
			}
		}
		return lines;
	}

	private static boolean isLine(Passage passage, boolean figure) {
		Frame inner = passage.frame();
		boolean button = inner.stands(Within.BUTTON) || inner.stands(Within.HIDDEN) || inner.has(Hint.UNSEEN)
				|| inner.up(1).has(Hint.UNSEEN);
		boolean named = inner.stands(Within.FIGCAPTION)
				|| ((inner.hints | inner.up(1).hints | inner.up(2).hints) & NAMED) != 0;
		return !button && passage.heading() == 0 && (named || figure);
	}

	private static Caption part(List<Passage> lines) {
		Set<String> texts = new LinkedHashSet<>();
		Set<String> credits = new LinkedHashSet<>();
		for (Passage line : lines) {
			if (isCredit(line)) {
				credits.add(line.text());
			}
			else {
				divide(line, texts, credits);
			}
		}
		return new Caption(joined(texts), joined(credits));
	}

	private static boolean isCredit(Passage line) {
		long hints = line.frame().hints | line.block().hints;
		boolean named = Hint.CREDIT.in(hints) && (!Hint.CAPTION.in(hints) || line.length() < 40);
		boolean whole = line.length() <= 80 && CreditLine.startsAt(line.text(), 0);
		return named || whole || (line.length() <= 60 && CreditLine.isAgency(line.text()));
	}

	private static void divide(Passage line, Set<String> texts, Set<String> credits) {
		StringBuilder text = new StringBuilder();
		StringBuilder credit = new StringBuilder();
		for (Stretch stretch : line.stretches()) {
			boolean begun = !credit.isEmpty() || isCredit(stretch.frame(), line.block());
			StringBuilder into = begun ? credit : text;
			into.append(line.text(), stretch.start(), stretch.end());
		}
		String said = text.toString().strip();
		int end = credit.isEmpty() ? CreditLine.find(said) : said.length();
		add(texts, said.substring(0, end));
		add(credits, said.substring(end));
		add(credits, credit.toString());
	}

	private static boolean isCredit(Frame innermost, Frame block) {
		Frame frame = innermost;
		while (frame != block && frame.parent != null) {
			if (frame.has(Hint.CREDIT) || frame.tag.equals("cite")) {
				return true;
			}
			frame = frame.parent;
		}
		return false;
	}

	private static void add(Set<String> lines, String line) {
		if (!line.isBlank()) {
			lines.add(line.strip());
		}
	}

	private static @Nullable String joined(Set<String> lines) {
		StringJoiner joined = new StringJoiner(" ");
		lines.forEach(joined::add);
		return lines.isEmpty() ? null : joined.toString();
	}

}
