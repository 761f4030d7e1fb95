package org.dateline.format;

import java.util.List;

import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;

/** A document that is not what its format says it is. */
public final class UnreadableStory extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String pointer;

	private final int line;

	/**
	 * Says what is wrong with a document.
	 * @param detail what is wrong, for its sender's eyes
	 * @param pointer where, as a JSON Pointer (RFC 6901); empty for the whole
	 * @param line the line, from 1
	 */
	public UnreadableStory(String detail, String pointer, int line) {
		super(detail);
		this.pointer = pointer;
		this.line = line;
	}

	/**
	 * The refusal that its sender is told.
	 * @return 400 with the place
	 */
	public Refusal refusal() {
		return new Refusal(ProblemKind.UNREADABLE_BODY,
				Problem.Place.pointer(this.pointer, String.valueOf(getMessage()), List.of()).in(this.line));
	}

	/**
	 * Where it is wrong.
	 * @return a JSON Pointer
	 */
	public String pointer() {
		return this.pointer;
	}

	/**
	 * In which line it is wrong.
	 * @return a line from 1
	 */
	public int line() {
		return this.line;
	}

}
