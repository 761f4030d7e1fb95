package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.dateline.format.page.body.Passage.Stretch;
import org.dateline.story.Mark;
import org.dateline.story.Mark.Kind;
import org.jspecify.annotations.Nullable;

/** Reads links and emphasis of a passage off its stretches. */
final class Marks {

	private static final Map<Kind, Within> STYLES = Map.of(Kind.EMPHASIS, Within.EMPHASIS, Kind.STRONG, Within.STRONG,
			Kind.CODE, Within.CODE, Kind.SUB, Within.SUB, Kind.SUP, Within.SUP);

	private static final int MOST = 900;

	private final Addresses addresses;

	Marks(Addresses addresses) {
		this.addresses = addresses;
	}

	/**
	 * Reads the marks.
	 * @param passage a passage
	 * @param all whether emphasis that covers all of the text is of interest
	 * @return the marks, in code points
	 */
	List<Mark> of(Passage passage, boolean all) {
		List<Mark> marks = new ArrayList<>();
		run(passage, (frame) -> frame.link, (from, to, link) -> this.addresses.find(link.element.attr("href"))
			.ifPresent((href) -> add(marks, passage, new Mark(Kind.LINK, from, to, href))));
		for (Kind kind : Kind.values()) {
			Within style = STYLES.get(kind);
			if (style != null && (all || passage.share(style) < 1)) {
				run(passage, (frame) -> frame.stands(style) ? passage.block() : null,
						(from, to, holder) -> add(marks, passage, new Mark(kind, from, to, null)));
			}
		}
		return marks;
	}

	@Nullable String address(String written) {
		return this.addresses.find(written).orElse(null);
	}

	/** Joins neighbouring stretches under the same element. */
	private static void run(Passage passage, Function<Frame, @Nullable Frame> holder, Run found) {
		Frame open = null;
		int from = 0;
		int to = 0;
		for (Stretch stretch : passage.stretches()) {
			Frame next = holder.apply(stretch.frame());
			if (open != null && next != open) {
				found.found(from, to, open);
			}
			from = (next != open) ? stretch.start() : from;
			to = stretch.end();
			open = next;
		}
		if (open != null) {
			found.found(from, to, open);
		}
	}

	private static void add(List<Mark> marks, Passage passage, Mark units) {
		String text = passage.text();
		int from = units.start();
		while (from < units.end() && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		if (from < units.end() && marks.size() < MOST) {
			int start = text.codePointCount(0, from);
			marks.add(new Mark(units.kind(), start, start + text.codePointCount(from, units.end()), units.href()));
		}
	}

	/** What is done with a run of text under one element. */
	private interface Run {

		void found(int from, int to, Frame holder);

	}

}
