package org.dateline.terminal;

import org.dateline.format.Transcript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads documents and keeps nothing; neither an archive nor a service is there. */
final class DryCounter implements Counter {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	public JsonNode take(Paper paper) {
		return Transcribers.of(paper.type())
			.map((each) -> shown(each.read(paper.document(), paper.hints())))
			.orElseGet(() -> JSON.createObjectNode()
				.put("detail", "Documents of the type " + paper.type()
						+ " hold nothing that has to be found; send them to a service to see whether they are sound"));
	}

	private static JsonNode shown(Transcript transcript) {
		if (transcript.story().isEmpty()) {
			return JSON.createObjectNode().put("detail", String.join("; ", transcript.warnings()));
		}
		ObjectNode shown = JSON.createObjectNode().put("outcome", "read");
		shown.set("story", JSON.valueToTree(transcript.story().get()));
		ObjectNode report = shown.putObject("report").put("kind", transcript.kind());
		report.set("parts", JSON.valueToTree(transcript.parts()));
		report.set("warnings", JSON.valueToTree(transcript.warnings()));
		return shown;
	}

	@Override
	public void close() {
		// Nothing was opened
	}

}
