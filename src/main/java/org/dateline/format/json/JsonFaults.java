package org.dateline.format.json;

import java.util.stream.Collectors;

import org.dateline.format.UnreadableStory;
import org.dateline.http.JsonSyntax;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
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

	private static final String TWICE = "Duplicate Object property ";

	private JsonFaults() {
	}

	static UnreadableStory of(JacksonException exception) {
		return new UnreadableStory(sentence(exception), pointer(exception), line(exception));
	}

	/** Whether the parser itself gave up, and not one of those who took its values. */
	static boolean broken(JacksonException exception) {
		return exception instanceof StreamReadException && !(exception instanceof InputCoercionException);
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
			case StreamReadException twice when twice.getOriginalMessage().startsWith(TWICE) ->
				"The member " + excerpt(twice.getOriginalMessage().substring(TWICE.length())) + " stands here twice";
			case StreamReadException _, StreamConstraintsException _ -> JsonSyntax.sentence(exception);
			default -> "The value has the wrong type, or is missing";
		};
	}

	private static String excerpt(String text) {
		int length = text.codePointCount(0, text.length());
		return (length <= LONGEST) ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
	}

	/**
	 * Where a parser stood knows the parser alone, where a value did those who asked for
	 * it.
	 */
	private static String pointer(JacksonException exception) {
		if (broken(exception) && exception.processor() instanceof JsonParser parser) {
			return parser.streamReadContext().pathAsPointer().toString();
		}
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
