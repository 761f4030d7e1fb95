package org.dateline.format.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.dateline.format.Manuscript;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
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
		return read(document, this.mapper.readerFor(Story.class));
	}

	@Override
	public Manuscript submitted(byte[] document) {
		Map<String, JsonNode> claims = new LinkedHashMap<>();
		Story story = read(document, this.mapper.readerFor(Story.class).withHandler(new OwnMembers(claims)));
		return new Manuscript(story, claims);
	}

	private Story read(byte[] document, ObjectReader reader) {
		try {
			return Optional.<Story>ofNullable(reader.readValue(inspected(document)))
				.orElseThrow(() -> new UnreadableStory("The document holds null where a story was expected", "", 1));
		}
		catch (JacksonException unreadable) {
			UnreadableStory fault = JsonFaults.of(unreadable);
			throw JsonFaults.broken(unreadable) ? fault : placed(fault, document);
		}
	}

	/** The document, if it is of such text as a story can hold. */
	private byte[] inspected(byte[] document) {
		JsonText.checked(document);
		if (Surrogates.spelledIn(document)) {
			try (JsonParser parser = this.mapper.createParser(document)) {
				Surrogates.refuse(parser);
			}
		}
		return document;
	}

	/** The parser has often read on by a line before what is wrong is seen. */
	private UnreadableStory placed(UnreadableStory fault, byte[] document) {
		if (fault.pointer().isEmpty()) {
			return fault;
		}
		try {
			return new UnreadableStory(String.valueOf(fault.getMessage()), fault.pointer(),
					line(document, fault.pointer()));
		}
		catch (JacksonException broken) {
			return fault;
		}
	}

	@Override
	public int line(byte[] document, String pointer) {
		try (JsonParser parser = this.mapper.createParser(document)) {
			int line = 1;
			int nearest = -1;
			while (parser.nextToken() != null) {
				String place = parser.streamReadContext().pathAsPointer().toString();
				if (place.equals(pointer)) {
					return parser.currentTokenLocation().getLineNr();
				}
				if (place.length() > nearest && pointer.startsWith(place + "/")) {
					nearest = place.length();
					line = parser.currentTokenLocation().getLineNr();
				}
			}
			return line;
		}
	}

}
