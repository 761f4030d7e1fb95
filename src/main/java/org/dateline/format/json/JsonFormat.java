package org.dateline.format.json;

import java.util.Map;
import java.util.stream.Collectors;

import org.dateline.format.StoryReader;
import org.dateline.format.StoryWriter;
import org.dateline.format.UnreadableStory;
import org.dateline.http.Answer;
import org.dateline.http.JsonProjection;
import org.dateline.http.Question;
import org.dateline.story.Stats;
import org.dateline.story.Story;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** House JSON: the members of a {@link Story}, and what the service adds to them. */
@Component
@Order(0)
class JsonFormat implements StoryReader, StoryWriter {

	private final JsonMapper mapper;

	private final JsonProjection projection;

	JsonFormat(JsonMapper mapper, JsonProjection projection) {
		this.mapper = mapper;
		this.projection = projection;
	}

	@Override
	public MediaType mediaType() {
		return MediaType.APPLICATION_JSON;
	}

	@Override
	public String suffix() {
		return "json";
	}

	@Override
	public byte[] write(Answer.Content<Story> content, Question question, Map<String, String> links) {
		ObjectNode article = (ObjectNode) this.projection.tree(content.body());
		article.set("stats", this.projection.tree(Stats.of(content.body())));
		article.set("links", this.projection.tree(links));
		return this.projection.write(article, content.expansions(), question.selection());
	}

	@Override
	public Story read(byte[] document) {
		try {
			Story story = this.mapper.readValue(document, Story.class);
			if (story == null) {
				throw new UnreadableStory("The document holds null where a story was expected", "", 1);
			}
			return story;
		}
		catch (JacksonException unreadable) {
			throw new UnreadableStory(sentence(unreadable), pointer(unreadable), line(unreadable));
		}
	}

	@Override
	public int line(byte[] document, String pointer) {
		try (JsonParser parser = this.mapper.createParser(document)) {
			int line = 1;
			while (parser.nextToken() != null) {
				String place = parser.streamReadContext().pathAsPointer().toString();
				if (place.equals(pointer)) {
					return parser.currentTokenLocation().getLineNr();
				}
				if (pointer.startsWith(place + "/")) {
					line = parser.currentTokenLocation().getLineNr();
				}
			}
			return line;
		}
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
