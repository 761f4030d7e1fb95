package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.dateline.story.Block;
import org.jspecify.annotations.Nullable;

/** The cells of one table. */
final class TableGroup implements Group {

	private static final int MOST = 1000;

	private final Frame table;

	private final List<List<String>> rows = new ArrayList<>();

	private @Nullable Frame row;

	private @Nullable Frame cell;

	private boolean headed = true;

	TableGroup(Frame table) {
		this.table = table;
	}

	@Override
	public boolean takes(Passage passage) {
		Frame next = Placing.cell(passage);
		return next != null && next.isUnder(this.table) && this.rows.size() < MOST;
	}

	@Override
	public void add(Passage passage) {
		Frame next = Placing.cell(passage);
		Frame line = (next != null) ? Placing.above(next, "tr") : null;
		if (line != this.row || this.rows.isEmpty()) {
			this.rows.add(new ArrayList<>());
		}
		List<String> cells = this.rows.getLast();
		if (next != null && next == this.cell) {
			cells.add(cells.removeLast() + '\n' + passage.text());
		}
		else if (cells.size() < MOST) {
			cells.add(passage.text());
		}
		this.headed &= this.rows.size() > 1 || (next != null && next.tag.equals("th"));
		this.row = line;
		this.cell = next;
	}

	/** Empty cells give no passage, so short rows are filled up at their end. */
	@Override
	public Block finish() {
		int columns = this.rows.stream().mapToInt(List::size).max().orElse(0);
		this.rows.forEach((cells) -> cells.addAll(Collections.nCopies(columns - cells.size(), "")));
		boolean head = this.headed && this.rows.size() > 1;
		List<String> header = head ? this.rows.getFirst() : List.of();
		return new Block.Table(null, null, header, head ? this.rows.subList(1, this.rows.size()) : this.rows);
	}

}
