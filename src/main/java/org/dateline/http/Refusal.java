package org.dateline.http;

import java.util.List;

import org.springframework.http.HttpHeaders;

/** A request that is refused, with the reason that its sender is told. */
public final class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ProblemKind kind;

	private final transient List<Problem.Place> places;

	/**
	 * Refuses for a reason that has no place.
	 * @param kind the kind of problem
	 * @param detail what is wrong, for the sender's eyes
	 */
	public Refusal(ProblemKind kind, String detail) {
		this(kind, detail, List.of());
	}

	/**
	 * Refuses because of one place, which says why.
	 * @param kind the kind of problem
	 * @param place the place, with what is wrong there
	 */
	public Refusal(ProblemKind kind, Problem.Place place) {
		this(kind, place.detail(), List.of(place));
	}

	/**
	 * Refuses and names the places.
	 * @param kind the kind of problem
	 * @param detail what is wrong, for the sender's eyes
	 * @param places where
	 */
	public Refusal(ProblemKind kind, String detail, List<Problem.Place> places) {
		super(detail);
		this.kind = kind;
		this.places = List.copyOf(places);
	}

	/**
	 * Nothing has this name.
	 * @param what the kind of thing, such as {@code article}
	 * @param name the name that was asked for
	 * @return the refusal
	 */
	public static Refusal unknown(String what, String name) {
		return new Refusal(ProblemKind.NOT_FOUND, "There is no " + what + " \"" + Excerpt.of(name) + "\"");
	}

	/**
	 * A body is of a type that is not read where it was sent.
	 * @param types the media types that are
	 * @return the refusal
	 */
	public static Refusal unread(List<String> types) {
		return contentType("The Content-Type must be one of " + String.join(", ", types), types);
	}

	/**
	 * A body is not of a type that it may have.
	 * @param detail why not, for the sender's eyes
	 * @param allowed what may stand there
	 * @return the refusal
	 */
	public static Refusal contentType(String detail, List<String> allowed) {
		return new Refusal(ProblemKind.UNSUPPORTED_MEDIA_TYPE,
				Problem.Place.parameter(HttpHeaders.CONTENT_TYPE, detail, allowed));
	}

	/**
	 * A body as a whole is not what it should be.
	 * @param detail why not, for the sender's eyes
	 * @return the refusal
	 */
	public static Refusal unreadable(String detail) {
		return new Refusal(ProblemKind.UNREADABLE_BODY, Problem.Place.pointer("", detail, List.of()));
	}

	/**
	 * What was sent cannot stand beside what is kept.
	 * @param detail why, for the sender's eyes
	 * @return the refusal
	 */
	public static Refusal conflict(String detail) {
		return new Refusal(ProblemKind.CONFLICT, detail);
	}

	/**
	 * A part of what was sent cannot stand beside what is kept.
	 * @param detail why, for the sender's eyes
	 * @param pointer the part, as a JSON Pointer
	 * @return the refusal
	 */
	public static Refusal conflict(String detail, String pointer) {
		return new Refusal(ProblemKind.CONFLICT, Problem.Place.pointer(pointer, detail, List.of()));
	}

	/**
	 * What kind of problem it is.
	 * @return the kind
	 */
	public ProblemKind kind() {
		return this.kind;
	}

	/**
	 * What is wrong, for the sender's eyes.
	 * @return a sentence
	 */
	public String detail() {
		return String.valueOf(getMessage());
	}

	/**
	 * Where it is wrong.
	 * @return the places, or nothing
	 */
	public List<Problem.Place> places() {
		return this.places;
	}

}
