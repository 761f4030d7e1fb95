package org.dateline.attribution;

import java.util.List;
import java.util.Locale;

import org.dateline.story.Speaker;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was found in a text, as one line of JSON. */
public final class PredictionLine {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private PredictionLine() {
	}

	/**
	 * Reads the text of a line.
	 * @param line an object with {@code id}, {@code text} and perhaps {@code language}
	 * @param explain whether to tell by which rule each was found, and who was thought of
	 * @return an object with the same {@code id} and {@code quotes}, offsets in UTF-16
	 * units
	 */
	public static String of(String line, boolean explain) {
		JsonNode given = MAPPER.readTree(line);
		ObjectNode answer = MAPPER.createObjectNode();
		answer.set("id", given.path("id"));
		ArrayNode quotes = answer.putArray("quotes");
		AttributionReader.read(given.path("text").asString(""), given.path("language").asString("en"))
			.forEach((attribution) -> describe(attribution, quotes.addObject(), explain));
		return MAPPER.writeValueAsString(answer);
	}

	private static void describe(Attribution attribution, ObjectNode quote, boolean explain) {
		spans(attribution.content(), quote.putArray("content"));
		span("cue", attribution.cue(), quote);
		span("source", attribution.source(), quote);
		Speaker speaker = attribution.speaker();
		quote.put("speaker", (speaker != null) ? speaker.name() : null);
		quote.put("kind", attribution.kind().name().toLowerCase(Locale.ROOT));
		quote.put("role", (speaker != null) ? speaker.role() : null);
		quote.put("affiliation", (speaker != null) ? speaker.affiliation() : null);
		if (explain) {
			explain(attribution, quote);
		}
	}

	private static void explain(Attribution attribution, ObjectNode quote) {
		quote.put("rule", attribution.rule());
		quote.put("confidence", attribution.confidence());
		span("clause", attribution.explanation().clause(), quote);
		ArrayNode candidates = quote.putArray("candidates");
		attribution.explanation()
			.candidates()
			.forEach((
					candidate) -> candidates.addObject().put("name", candidate.name()).put("score", candidate.score()));
	}

	private static void spans(List<Span> spans, ArrayNode array) {
		spans.forEach((span) -> array.addArray().add(span.start()).add(span.end()));
	}

	private static void span(String name, @Nullable Span span, ObjectNode quote) {
		if (span != null) {
			quote.putArray(name).add(span.start()).add(span.end());
		}
		else {
			quote.putNull(name);
		}
	}

}
