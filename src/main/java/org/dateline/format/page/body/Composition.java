package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.dateline.story.Block;
import org.jspecify.annotations.Nullable;

/** Puts the blocks of a body together, in the order of the page. */
final class Composition {

	private final Judgement judgement;

	private final BitSet kept;

	private final Marks marks;

	private final Shown shown;

	private final List<Block> blocks = new ArrayList<>();

	private @Nullable Group group;

	Composition(Judgement judgement, BitSet kept, Marks marks, Shown shown) {
		this.judgement = judgement;
		this.kept = kept;
		this.marks = marks;
		this.shown = shown;
	}

	List<Block> compose() {
		for (Passage passage : this.judgement.sheet().passages()) {
			List<Block> before = this.shown.before(passage.index());
			if (!before.isEmpty()) {
				close();
				this.blocks.addAll(before);
			}
			if (this.kept.get(passage.index())) {
				add(passage);
			}
		}
		close();
		this.blocks.addAll(this.shown.before(Integer.MAX_VALUE));
		return this.blocks;
	}

	private void add(Passage passage) {
		if (this.group == null || !this.group.takes(passage)) {
			close();
			this.group = open(passage);
		}
		if (this.group != null) {
			this.group.add(passage);
		}
		else {
			this.blocks.add(single(passage));
		}
	}

	private @Nullable Group open(Passage passage) {
		Frame cell = Placing.cell(passage);
		Frame table = (cell != null) ? Placing.above(cell, "table") : null;
		if (table != null) {
			return new TableGroup(table);
		}
		Frame item = Placing.item(passage);
		Frame list = (item != null && passage.heading() == 0) ? item.parent : null;
		return (list != null) ? new ListGroup(list, this.marks) : null;
	}

	private void close() {
		if (this.group != null) {
			this.blocks.add(this.group.finish());
			this.group = null;
		}
	}

	private Block single(Passage passage) {
		int level = passage.heading();
		if (level > 0) {
			return new Block.Heading(null, Math.max(2, level), passage.text(), this.marks.of(passage, false));
		}
		if (isLiftedOut(passage)) {
			return new Block.Pullquote(null, unquoted(passage.text()), null);
		}
		Frame quotation = Placing.quotation(passage);
		if (quotation != null) {
			return new Block.Blockquote(null, passage.text(), this.marks.of(passage, true), null,
					this.marks.address(quotation.element.attr("cite")));
		}
		return new Block.Paragraph(null, passage.text(), this.marks.of(passage, true));
	}

	/** What is lifted out of a text stands in it a second time. */
	private boolean isLiftedOut(Passage passage) {
		if (!this.judgement.gives(passage, Family.NEAR, Hint.QUOTE) || passage.length() > 400) {
			return false;
		}
		String words = unquoted(passage.text()).toLowerCase(Locale.ROOT);
		return this.judgement.sheet()
			.passages()
			.stream()
			.anyMatch((other) -> other.index() != passage.index() && other.length() > passage.length()
					&& this.kept.get(other.index()) && other.text().toLowerCase(Locale.ROOT).contains(words));
	}

	private static String unquoted(String text) {
		int from = 0;
		int to = text.length();
		while (from < to - 1 && "\"\u201C\u201D\u201E\u00AB\u00BB".indexOf(text.charAt(from)) >= 0) {
			from++;
		}
		while (to > from + 1 && "\"\u201C\u201D\u201E\u00AB\u00BB".indexOf(text.charAt(to - 1)) >= 0) {
			to--;
		}
		return text.substring(from, to);
	}

}
