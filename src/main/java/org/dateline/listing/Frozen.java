package org.dateline.listing;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dateline.http.Parameter;
import org.dateline.http.Question;

/**
 * The query that a cursor holds: it goes on holding, and no other may stand beside it.
 */
final class Frozen {

	/** What may differ from page to page, for it does not change which rows there are. */
	private static final List<String> FREE = List.of(Catalogue.LIMIT, Catalogue.CURSOR, Catalogue.COUNT,
			Parameter.FIELDS, Parameter.INCLUDE);

	private Frozen() {
	}

	static String words(Question question) {
		return question.canonical(FREE.toArray(String[]::new));
	}

	static Question question(Catalogue<?> catalogue, Question asked, Cursor cursor) {
		if (!cursor.list().equals(catalogue.name())) {
			throw Cursor.refusal("The cursor belongs to another list, \"" + cursor.list() + "\"");
		}
		Question frozen = catalogue.read(cursor.query());
		Map<String, List<List<String>>> values = new TreeMap<>(frozen.values());
		values.putAll(asked.values());
		values.forEach((name, given) -> {
			if (!FREE.contains(name) && !given.equals(frozen.all(name))) {
				throw Cursor.refusal("The cursor belongs to a list with another \"" + name + "\"");
			}
		});
		return new Question(catalogue, values, asked.selection());
	}

	/** The rows behind a cursor's place. */
	static Condition behind(Sorting<?> sorting, Cursor cursor) {
		if (cursor.keys().size() != sorting.keys().size()) {
			throw Cursor.refusal("The cursor belongs to a list in another order");
		}
		try {
			return sorting.behind(cursor.keys());
		}
		catch (DateTimeException | IllegalArgumentException damaged) {
			throw Cursor.refusal("The cursor is damaged");
		}
	}

}
