package org.dateline.http;

import java.util.Map;

import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/** Documents of this service as JSON: a list with its envelope, or one bare resource. */
@Component
class DocumentRepresentation implements JsonRepresentation<Record> {

	private final JsonProjection projection;

	DocumentRepresentation(JsonProjection projection) {
		this.projection = projection;
	}

	@Override
	public Class<Record> of() {
		return Record.class;
	}

	@Override
	public byte[] write(Answer.Content<Record> content, Question question, Map<String, String> links) {
		ObjectNode document = (ObjectNode) this.projection.tree(content.body());
		if (content.body() instanceof Envelope<?>) {
			question.selection().cut(document.path("data"));
			return this.projection.write(document, Map.of(), Selection.ALL);
		}
		return this.projection.write(document, content.expansions(), question.selection());
	}

}
