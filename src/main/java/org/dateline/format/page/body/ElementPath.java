package org.dateline.format.page.body;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

/**
 * Where an element stands, spelt out only when somebody asks, for a page has thousands.
 */
public final class ElementPath {

	private final @Nullable ElementPath parent;

	private final String tag;

	private final int place;

	ElementPath(@Nullable ElementPath parent, String tag, int place) {
		this.parent = parent;
		this.tag = tag;
		this.place = place;
	}

	/**
	 * The path as a CSS selector.
	 * @return such as {@code body > div:nth-child(2) > p:nth-child(1)}
	 */
	@Override
	public String toString() {
		Deque<String> steps = new ArrayDeque<>();
		for (ElementPath step = this; step != null; step = step.parent) {
			steps.addFirst((step.parent != null) ? step.tag + ":nth-child(" + step.place + ")" : step.tag);
		}
		return String.join(" > ", steps);
	}

}
