package org.dateline.http;

import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Says why a document cannot be read as JSON, in words that name no parser. */
public final class JsonSyntax {

	/** Its settings, its sources and its names for characters. */
	private static final Pattern ITSELF = Pattern
		.compile(" ?\\(start marker at.*|: enable `.*|: maybe a \\(non-standard.*| ?\\(not recognized as.*");

	private JsonSyntax() {
	}

	/**
	 * What is wrong with a document.
	 * @param exception what its parser says
	 * @return a sentence without its full stop
	 */
	public static String sentence(JacksonException exception) {
		return switch (exception) {
			case InputCoercionException _ -> "The number is too large or too small";
			case StreamConstraintsException _ ->
				"The document lies too deep, or has a name, a number or a text that is too long";
			default -> "The document is not JSON: " + plain(exception.getOriginalMessage());
		};
	}

	/** What the parser says, up to where it begins to speak of itself. */
	private static String plain(String message) {
		String line = message.lines().findFirst().orElse("it cannot be read");
		return Excerpt.of(ITSELF.matcher(line).replaceFirst(""), 160);
	}

}
