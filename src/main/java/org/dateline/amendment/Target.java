package org.dateline.amendment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dateline.http.Excerpt;
import org.dateline.http.Refusal;

/**
 * A JSON Pointer (RFC 6901) that an operation holds.
 *
 * @param tokens the names and indexes on the way, read; none for the whole document
 * @param place where the pointer itself stands in the patch
 */
record Target(List<String> tokens, String place) {

	private static final Pattern STRAY_TILDE = Pattern.compile("~(?![01])");

	static Target read(String pointer, String place) {
		if (STRAY_TILDE.matcher(pointer).find()) {
			throw JsonPatch.refusal(quoted(pointer) + " is no JSON Pointer: behind ~ there is neither 0 nor 1", place);
		}
		if (pointer.isEmpty()) {
			return new Target(List.of(), place);
		}
		if (!pointer.startsWith("/")) {
			throw JsonPatch.refusal(quoted(pointer) + " is no JSON Pointer: it does not begin with /", place);
		}
		if (pointer.chars().filter((character) -> character == '/').count() > Allowance.DEEPEST) {
			throw JsonPatch.refusal(quoted(pointer) + " leads deeper than " + Allowance.DEEPEST + " levels", place);
		}
		return new Target(Stream.of(pointer.substring(1).split("/", -1)).map(Target::unescaped).toList(), place);
	}

	/** In this order, lest ~01 become a slash (RFC 6901, section 4). */
	private static String unescaped(String token) {
		return token.replace("~1", "/").replace("~0", "~");
	}

	private static String escaped(String token) {
		return token.replace("~", "~0").replace("/", "~1");
	}

	boolean whole() {
		return this.tokens.isEmpty();
	}

	int depth() {
		return this.tokens.size();
	}

	String last() {
		return this.tokens.getLast();
	}

	/** Whether it lies within another, and is not that. */
	boolean lies(Target within) {
		return depth() > within.depth() && this.tokens.subList(0, within.depth()).equals(within.tokens);
	}

	String spelled() {
		return spelled(depth());
	}

	/** The first steps of the way there, as one says it to its sender. */
	String spelled(int steps) {
		return (steps == 0) ? "The document" : quoted(
				this.tokens.stream().limit(steps).map((token) -> "/" + escaped(token)).collect(Collectors.joining()));
	}

	Refusal refusal(String detail) {
		return JsonPatch.refusal(detail, this.place);
	}

	private static String quoted(String text) {
		return '"' + Excerpt.of(text) + '"';
	}

}
