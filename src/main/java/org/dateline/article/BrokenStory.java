package org.dateline.article;

import java.util.List;

import org.dateline.story.Fault;

/** A story that breaks rules and is not kept. */
public final class BrokenStory extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Fault> faults;

	/**
	 * Says what is wrong with a story.
	 * @param faults at least one
	 */
	public BrokenStory(List<Fault> faults) {
		super("The story breaks " + ((faults.size() == 1) ? "a rule at " : faults.size() + " rules, the first at ")
				+ faults.getFirst().pointer() + ": " + faults.getFirst().detail());
		this.faults = List.copyOf(faults);
	}

	/**
	 * What is wrong, and where.
	 * @return at least one fault
	 */
	public List<Fault> faults() {
		return this.faults;
	}

}
