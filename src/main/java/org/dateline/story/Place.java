package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * A place in a story's JSON at which faults are noted.
 *
 * <p>
 * The pointer to a place is spelt out only when there is something to note, for a sound
 * story of thousands of blocks has tens of thousands of places.
 */
final class Place {

	private static final int MOST_FAULTS = 100;

	private final List<Fault> faults;

	private final @Nullable Place whole;

	private final String token;

	private final boolean item;

	private Place(List<Fault> faults, @Nullable Place whole, String token, boolean item) {
		this.faults = faults;
		this.whole = whole;
		this.token = token;
		this.item = item;
	}

	/**
	 * The place of a whole story.
	 * @return a place without faults
	 */
	static Place ofStory() {
		return new Place(new ArrayList<>(), null, "story", false);
	}

	Place at(String member) {
		return new Place(this.faults, this, member, false);
	}

	Place at(int index) {
		return new Place(this.faults, this, Integer.toString(index), true);
	}

	/**
	 * Notes a fault.
	 * @param predicate what is wrong, to follow the name of the place in a sentence
	 * @param allowed what could stand here
	 */
	void fault(String predicate, List<String> allowed) {
		if (!isFull()) {
			this.faults.add(new Fault(pointer(), name() + " " + predicate + ".", allowed));
		}
	}

	void fault(String predicate, String... allowed) {
		fault(predicate, List.of(allowed));
	}

	/**
	 * Notes that a value is missing, if it is.
	 * @param value what stands here
	 * @param allowed what could stand here
	 * @return whether it is missing
	 */
	boolean lacks(@Nullable Object value, String... allowed) {
		if (value != null) {
			return false;
		}
		fault("is required", List.of(allowed));
		return true;
	}

	/**
	 * Applies a rule to each item of a list, and notes a list that is too long or has
	 * holes.
	 * @param items what stands here
	 * @param most how many may stand here; none is looked at beyond
	 * @param rule what is asked of each item
	 * @param <T> the type of the items
	 */
	<T> void each(List<T> items, int most, BiConsumer<Place, T> rule) {
		if (items.size() > most) {
			fault("holds " + items.size() + " items, at most " + most + " are allowed");
		}
		for (int index = 0; index < Math.min(items.size(), most) && !isFull(); index++) {
			Place place = at(index);
			T item = items.get(index);
			if (!place.lacks(item)) {
				rule.accept(place, item);
			}
		}
	}

	boolean isFull() {
		return this.faults.size() >= MOST_FAULTS;
	}

	int count() {
		return this.faults.size();
	}

	List<Fault> faults() {
		return List.copyOf(this.faults);
	}

	private String pointer() {
		if (this.whole == null) {
			return "";
		}
		return this.whole.pointer() + "/" + this.token.replace("~", "~0").replace("/", "~1");
	}

	private String name() {
		return (this.item && this.whole != null) ? this.whole.name() + "[" + this.token + "]" : Shown.plain(this.token);
	}

}
