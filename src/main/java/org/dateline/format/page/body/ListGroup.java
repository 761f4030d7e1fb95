package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.List;

import org.dateline.story.Block;
import org.dateline.story.Block.Listing.Item;
import org.dateline.story.Mark;
import org.jspecify.annotations.Nullable;

/** The items of one list. */
final class ListGroup implements Group {

	private static final int MOST = 1000;

	private final Frame list;

	private final Marks marks;

	private final List<Item> items = new ArrayList<>();

	private @Nullable Frame item;

	ListGroup(Frame list, Marks marks) {
		this.list = list;
		this.marks = marks;
	}

	@Override
	public boolean takes(Passage passage) {
		Frame next = Placing.item(passage);
		return next != null && next.isUnder(this.list) && this.items.size() < MOST;
	}

	@Override
	public void add(Passage passage) {
		Frame next = Placing.item(passage);
		List<Mark> found = this.marks.of(passage, true);
		if (next != null && next == this.item) {
			Item open = this.items.removeLast();
			int shift = open.text().codePointCount(0, open.text().length()) + 1;
			List<Mark> all = new ArrayList<>(open.marks());
			found.forEach(
					(mark) -> all.add(new Mark(mark.kind(), mark.start() + shift, mark.end() + shift, mark.href())));
			this.items.add(new Item(open.text() + '\n' + passage.text(), all));
		}
		else {
			this.items.add(new Item(passage.text(), found));
		}
		this.item = next;
	}

	@Override
	public Block finish() {
		return new Block.Listing(null, this.list.tag.equals("ol"), this.items);
	}

}
