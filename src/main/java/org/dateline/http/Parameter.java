package org.dateline.http;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One query parameter that an operation takes. Parser, refusals and the OpenAPI document
 * are all made from it.
 *
 * @param name its name
 * @param description what it does, for the document
 * @param kind what its values look like
 * @param allowed its values, where they are a closed set
 * @param many whether it may be repeated (all must hold) and hold several values parted
 * by commas (one must hold)
 * @param usual the value that holds where it is absent
 */
public record Parameter(String name, String description, ValueKind kind, List<String> allowed, boolean many,
		@Nullable String usual) {

	/** The parameter that picks members of the answer. */
	public static final String FIELDS = "fields";

	/** The parameter that puts other resources into the answer. */
	public static final String INCLUDE = "include";

	/**
	 * A parameter with one value.
	 * @param name its name
	 * @param description what it does
	 * @param kind what the value looks like
	 * @return the parameter
	 */
	public static Parameter one(String name, String description, ValueKind kind) {
		return new Parameter(name, description, kind, List.of(), false, null);
	}

	/**
	 * A parameter with several values.
	 * @param name its name
	 * @param description what it does
	 * @param kind what each value looks like
	 * @return the parameter
	 */
	public static Parameter many(String name, String description, ValueKind kind) {
		return new Parameter(name, description, kind, List.of(), true, null);
	}

	/**
	 * A parameter whose value is one of a closed set.
	 * @param name its name
	 * @param description what it does
	 * @param allowed the set; its first value holds where the parameter is absent
	 * @return the parameter
	 */
	public static Parameter choice(String name, String description, List<String> allowed) {
		return new Parameter(name, description, ValueKind.CHOICE, allowed, false, allowed.getFirst());
	}

	/**
	 * The same parameter with a closed set of values.
	 * @param allowed the set
	 * @return the parameter
	 */
	public Parameter of(List<String> allowed) {
		return new Parameter(this.name, this.description, this.kind, allowed, this.many, this.usual);
	}

	/**
	 * The same parameter with a value for its absence.
	 * @param usual the value
	 * @return the parameter
	 */
	public Parameter usually(String usual) {
		return new Parameter(this.name, this.description, this.kind, this.allowed, this.many, usual);
	}

	/** What is wrong with a value, if anything is. */
	Optional<Problem.Place> faultOf(String value) {
		if (!this.allowed.isEmpty()) {
			return this.allowed.contains(value) ? Optional.empty() : Optional.of(strange(value));
		}
		return this.kind.faultOf(value).map((fault) -> Problem.Place.parameter(this.name, fault, List.of()));
	}

	private Problem.Place strange(String value) {
		String near = Nearest.hint(value, this.allowed);
		return Problem.Place.parameter(this.name, "\"" + Excerpt.of(value) + "\" is not allowed here" + near,
				this.allowed);
	}

}
