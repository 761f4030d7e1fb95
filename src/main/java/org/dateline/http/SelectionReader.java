package org.dateline.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code fields}: names parted by commas, each with its own members in brackets.
 */
final class SelectionReader {

	private final String text;

	private int place;

	private SelectionReader(String text) {
		this.text = text;
	}

	static Selection read(String text, FieldTree tree) {
		SelectionReader reader = new SelectionReader(text);
		Selection selection = reader.members(tree);
		if (reader.place < text.length()) {
			throw reader.refusal(reader.surprise(), List.of());
		}
		return selection;
	}

	private Selection members(FieldTree tree) {
		boolean without = next('-');
		Map<String, Selection> members = new LinkedHashMap<>();
		do {
			if (!members.isEmpty() && next('-') != without) {
				throw refusal("names members both to show and to leave out", tree.names());
			}
			String name = name(tree);
			Selection within = (!without && next('(')) ? bracket(tree, name) : Selection.ALL;
			if (members.put(name, within) != null) {
				throw refusal("names \"" + name + "\" twice", List.of());
			}
		}
		while (next(','));
		return new Selection(without, members);
	}

	private Selection bracket(FieldTree tree, String name) {
		FieldTree inner = tree.members().getOrDefault(name, tree);
		if (inner.members().isEmpty()) {
			throw refusal("asks for members of \"" + name + "\", which has none", List.of());
		}
		Selection within = members(inner);
		if (!next(')')) {
			throw refusal(
					(this.place < this.text.length()) ? surprise() : "has an opening bracket without a closing one",
					List.of());
		}
		return within;
	}

	private String name(FieldTree tree) {
		int start = this.place;
		while (this.place < this.text.length() && Character.isLetterOrDigit(this.text.charAt(this.place))) {
			this.place++;
		}
		String name = this.text.substring(start, this.place);
		if (tree.members().containsKey(name)) {
			return name;
		}
		String near = Nearest.hint(name, tree.names());
		throw refusal("names no member \"" + Excerpt.of(name) + "\" that there is" + near, tree.names());
	}

	/** What stands where only a comma or a bracket could. */
	private String surprise() {
		String strange = this.text.substring(this.place, this.text.offsetByCodePoints(this.place, 1));
		return ")".equals(strange) ? "has a closing bracket without an opening one"
				: "has an unexpected \"" + Excerpt.of(strange) + '"';
	}

	private boolean next(char character) {
		boolean there = this.place < this.text.length() && this.text.charAt(this.place) == character;
		if (there) {
			this.place++;
		}
		return there;
	}

	private Refusal refusal(String fault, List<String> allowed) {
		String detail = "The parameter \"fields\" " + fault + ", at character " + (this.place + 1);
		return new Refusal(ProblemKind.INVALID_PARAMETER, Problem.Place.parameter(Parameter.FIELDS, detail, allowed));
	}

}
