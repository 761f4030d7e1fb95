package org.dateline.http;

import java.util.Map;

import org.dateline.masthead.Settings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.MediaType;

/** What the tests of this room need to be set up. */
final class Newsroom {

	static final PublicAddress ADDRESS = at("https://news.example.org");

	static final JsonMapper MAPPER = JsonMapper.builder().build();

	private Newsroom() {
	}

	static PublicAddress at(String address) {
		return new PublicAddress(Settings.given("dateline.public-url=" + address));
	}

	/** An object written with single quotes. */
	static ObjectNode json(String text) {
		return (ObjectNode) MAPPER.readTree(text.replace('\'', '"'));
	}

	/** A format that writes nothing. */
	static Format format(String suffix, String type) {
		return new Format(suffix, MediaType.parseMediaType(type));
	}

	/** A format that writes nothing. */
	record Format(String suffix, MediaType mediaType) implements Representation<Record> {

		@Override
		public Class<Record> of() {
			return Record.class;
		}

		@Override
		public byte[] write(Answer.Content<Record> content, Question question, Map<String, String> links) {
			return new byte[0];
		}

	}

}
