package org.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
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

	/**
	 * The refusal that its sender is told.
	 * @param lines the line of the document in which a part stands, by its pointer, where
	 * that can be told
	 * @return 422 with every fault
	 */
	public Refusal refusal(Optional<ToIntFunction<String>> lines) {
		List<Problem.Place> places = this.faults.stream().map((fault) -> {
			Problem.Place place = Problem.Place.pointer(fault.pointer(), fault.detail(), fault.allowed());
			return lines.map((line) -> place.in(line.applyAsInt(fault.pointer()))).orElse(place);
		}).toList();
		return new Refusal(ProblemKind.INVALID_STORY, String.valueOf(getMessage()), places);
	}

}
