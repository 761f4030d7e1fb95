package org.dateline.format.page.body;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of the page with what was seen of it on the way through. */
final class Frame {

	final @Nullable Frame parent;

	final Element element;

	final String tag;

	final ElementPath path;

	final int depth;

	/** The position of this frame among all, parents before their children. */
	final int index;

	/** What the names of this element alone suggest. */
	final long hints;

	/** The kinds of element around the text here, this one among them. */
	final int within;

	/** The nearest link around the text here. */
	final @Nullable Frame link;

	/**
	 * The names of this element as one number, alike for siblings made by one template.
	 */
	final int likeness;

	/** How many elements stand in this one. */
	int children;

	/** The characters that passages of this element itself have taken. */
	int taken;

	/** What stands in this element and the elements within. */
	final Tally tally = new Tally();

	Frame(@Nullable Frame parent, Element element, int index, Markings markings) {
		this.parent = parent;
		this.element = element;
		this.index = index;
		this.tag = element.normalName();
		this.depth = (parent != null) ? parent.depth + 1 : 0;
		int place = (parent != null) ? ++parent.children : 1;
		this.path = new ElementPath((parent != null) ? parent.path : null, this.tag, place);
		this.hints = markings.hints();
		this.within = markings.within() | ((parent != null) ? parent.within : 0);
		this.link = this.tag.equals("a") ? this : ((parent != null) ? parent.link : null);
		this.likeness = markings.likeness();
	}

	boolean isBlock() {
		return Tags.isBlock(this.tag);
	}

	boolean stands(Within kind) {
		return kind.in(this.within);
	}

	boolean has(Hint hint) {
		return hint.in(this.hints);
	}

	/**
	 * The frame some levels up.
	 * @param levels how many
	 * @return the frame there, the topmost where there are not so many
	 */
	Frame up(int levels) {
		Frame frame = this;
		for (int level = 0; level < levels && frame.parent != null; level++) {
			frame = frame.parent;
		}
		return frame;
	}

	/**
	 * The nearest block around the text of this frame.
	 * @return this frame or one above it
	 */
	Frame block() {
		Frame frame = this;
		while (!frame.isBlock() && frame.parent != null) {
			frame = frame.parent;
		}
		return frame;
	}

	boolean isUnder(Frame other) {
		Frame frame = this;
		while (frame.depth > other.depth && frame.parent != null) {
			frame = frame.parent;
		}
		return frame == other;
	}

	/**
	 * The nearest frame around two.
	 * @param other another frame of the same page
	 * @return the frame that holds both
	 */
	Frame with(Frame other) {
		Frame one = this;
		Frame two = other;
		while (one != two) {
			Frame deeper = (one.depth >= two.depth) ? one : two;
			if (deeper.parent == null) {
				return deeper;
			}
			one = (deeper == one) ? deeper.parent : one;
			two = (deeper == two) ? deeper.parent : two;
		}
		return one;
	}

	/**
	 * What attributes say about an element.
	 *
	 * @param hints what its names suggest
	 * @param within the kinds of element that it is
	 * @param likeness its names as one number
	 */
	record Markings(long hints, int within, int likeness) {
	}

}
