package org.dateline.listing;

import java.util.List;
import java.util.Optional;

import org.dateline.http.Envelope;
import org.dateline.http.FieldTree;
import org.dateline.http.Question;

/** Pages through a list that is at hand whole, such as the pictures of one story. */
public final class Slices {

	private static final Order<Integer> POSITION = Order.byNumber("position", "position", (index) -> index);

	private Slices() {
	}

	/**
	 * What such a list may be asked.
	 * @param name the list's name
	 * @param fields the members of a resource
	 * @return a catalogue with one order, that of the list itself
	 */
	public static Catalogue<Integer> catalogue(String name, FieldTree fields) {
		return new Catalogue<>(name, Integer.class, List.of(), List.of(POSITION), "position", POSITION, fields,
				List.of());
	}

	/**
	 * Cuts a page out of a list.
	 * @param <T> what it lists
	 * @param catalogue what it may be asked
	 * @param asked what was asked
	 * @param all the whole list
	 * @return the page
	 */
	public static <T> Page<T> page(Catalogue<Integer> catalogue, Question asked, List<T> all) {
		Optional<Cursor> cursor = asked.one(Catalogue.CURSOR).map(Cursor::read);
		Question question = cursor.map((place) -> Frozen.question(catalogue, asked, place)).orElse(asked);
		Sorting<Integer> sorting = Sorting.of(catalogue, question);
		List<T> sorted = sorting.keys().getFirst().down() ? all.reversed() : all;
		int limit = Integer.parseInt(question.one(Catalogue.LIMIT).orElseThrow());
		int start = cursor.map((place) -> start(place, sorting, limit)).orElse(0);
		int from = Math.clamp(start, 0, sorted.size());
		int end = cursor.filter(Cursor::back).map(Slices::index).orElse(from + limit);
		int to = Math.clamp(end, from, sorted.size());
		String words = Frozen.words(question);
		Optional<Envelope.Total> total = question.one(Catalogue.COUNT)
			.filter((count) -> !"none".equals(count))
			.map((count) -> new Envelope.Total(all.size(), "eq"));
		return new Page<>(List.copyOf(sorted.subList(from, to)), question,
				cursor(catalogue, words, to, false).filter((next) -> to < sorted.size()),
				cursor(catalogue, words, from, true).filter((previous) -> from > 0), total);
	}

	private static Optional<String> cursor(Catalogue<Integer> catalogue, String words, int index, boolean back) {
		return Optional.of(new Cursor(catalogue.name(), words, back, List.of(Integer.toString(index))).spelled());
	}

	private static int index(Cursor cursor) {
		return Integer.parseInt(cursor.keys().getFirst());
	}

	private static int start(Cursor cursor, Sorting<Integer> sorting, int limit) {
		Frozen.behind(sorting, cursor);
		int index = index(cursor);
		return cursor.back() ? Math.max(index - limit, 0) : index;
	}

}
