package org.dateline.format.json;

import java.util.stream.Collectors;

import org.dateline.format.UnreadableStory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with JSON in the words of the story, not of the parser. */
final class JsonFaults {

	private JsonFaults() {
	}

	static UnreadableStory of(JacksonException exception) {
		return new UnreadableStory(sentence(exception), pointer(exception), line(exception));
	}

	/** What is wrong, without the names of classes that Jackson would give away. */
	private static String sentence(JacksonException exception) {
		return switch (exception) {
			case UnrecognizedPropertyException unknown ->
				"There is no member \"" + unknown.getPropertyName() + "\" here";
			case InvalidTypeIdException unknown -> "There is no kind of block \"" + unknown.getTypeId() + "\"";
			case InvalidFormatException value -> "The value \"" + value.getValue() + "\" is not allowed here";
			case StreamReadException broken -> "The document is not JSON: " + firstLine(broken.getOriginalMessage());
			default -> "The value has the wrong type, or is missing";
		};
	}

	private static String firstLine(String message) {
		return message.lines().findFirst().orElse("it cannot be read");
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
