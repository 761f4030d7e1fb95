package org.dateline.amendment;

import java.util.List;

import org.dateline.http.JsonSyntax;
import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON as a tree and says where it breaks off. */
final class StrictTree {

	/** A pointer of more characters is cut to that of the value around. */
	private static final int LONGEST = 500;

	/** What comes behind is looked at here, to be told in plain words. */
	private final ObjectReader reader;

	StrictTree(JsonMapper mapper) {
		this.reader = mapper.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
	}

	JsonNode read(byte[] body) {
		try (JsonParser parser = new FiniteParser(this.reader.createParser(body))) {
			try {
				return only(parser);
			}
			catch (JacksonException broken) {
				throw refusal(JsonSyntax.sentence(broken) + line(parser), place(parser));
			}
		}
	}

	private JsonNode only(JsonParser parser) {
		if (parser.nextToken() == null) {
			throw refusal("The document is empty", "");
		}
		JsonNode tree = this.reader.readTree(parser);
		if (parser.nextToken() != null) {
			throw refusal("The document goes on behind the end of its JSON" + line(parser), "");
		}
		return tree;
	}

	private static String line(JsonParser parser) {
		return ", in line " + Math.max(1, parser.currentLocation().getLineNr());
	}

	private static String place(JsonParser parser) {
		String pointer = parser.streamReadContext().pathAsPointer().toString();
		return (pointer.length() <= LONGEST) ? pointer
				: pointer.substring(0, Math.max(0, pointer.lastIndexOf('/', LONGEST)));
	}

	private static Refusal refusal(String detail, String pointer) {
		return new Refusal(ProblemKind.UNREADABLE_BODY, Problem.Place.pointer(pointer, detail, List.of()));
	}

}
