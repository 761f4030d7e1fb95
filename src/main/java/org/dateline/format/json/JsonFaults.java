package org.dateline.format.json;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.dateline.format.UnreadableStory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with JSON in the words of the story, not of the parser. */
final class JsonFaults {

	private static final int LONGEST = 160;

	/** Its settings, its sources and its names for characters. */
	private static final Pattern ITSELF = Pattern
		.compile(" ?\\(start marker at.*|: enable `.*|: maybe a \\(non-standard.*| ?\\(not recognized as.*");

	private JsonFaults() {
	}

	static UnreadableStory of(JacksonException exception) {
		return new UnreadableStory(sentence(exception), pointer(exception), line(exception));
	}

	/** What is wrong, without the names of classes that Jackson would give away. */
	private static String sentence(JacksonException exception) {
		return switch (exception) {
			case UnrecognizedPropertyException unknown ->
				"There is no member \"" + excerpt(unknown.getPropertyName()) + "\" here";
			case InvalidTypeIdException unknown when unknown.getTypeId() == null -> "The block does not say its kind";
			case InvalidTypeIdException unknown -> "There is no kind of block \"" + excerpt(unknown.getTypeId()) + "\"";
			case InvalidFormatException value ->
				"The value \"" + excerpt(String.valueOf(value.getValue())) + "\" is not allowed here";
			case InputCoercionException _ -> "The number is too large or too small";
			case StreamConstraintsException _ ->
				"The document lies too deep, or has a name, a number or a text that is too long";
			case StreamReadException broken -> "The document is not JSON: " + plain(broken.getOriginalMessage());
			default -> "The value has the wrong type, or is missing";
		};
	}

	/** What the parser says, up to where it begins to speak of itself. */
	private static String plain(String message) {
		String line = message.lines().findFirst().orElse("it cannot be read");
		return excerpt(ITSELF.matcher(line).replaceFirst(""));
	}

	private static String excerpt(String text) {
		int length = text.codePointCount(0, text.length());
		return (length <= LONGEST) ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
	}

	private static String pointer(JacksonException exception) {
		return exception.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? escaped(step.getPropertyName())
					: Integer.toString(step.getIndex()))
			.map((step) -> "/" + step)
			.collect(Collectors.joining());
	}

	private static String escaped(String name) {
		return name.replace("~", "~0").replace("/", "~1");
	}

	private static int line(JacksonException exception) {
		TokenStreamLocation location = exception.getLocation();
		return (location != null) ? Math.max(location.getLineNr(), 1) : 1;
	}

}
