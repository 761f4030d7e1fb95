package org.dateline.terminal;

import java.util.List;

import org.dateline.format.StoryReader;
import org.dateline.format.Transcript;
import org.dateline.format.UnreadableStory;
import org.dateline.story.Fault;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads documents and keeps nothing; neither an archive nor a service is there. */
final class DryCounter implements Counter {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	public JsonNode take(Paper paper) {
		return Transcribers.of(paper.type())
			.map((each) -> shown(each.read(paper.document(), paper.hints())))
			.or(() -> Readers.of(paper.type()).map((each) -> checked(each, paper.document())))
			.orElseGet(() -> refused("Documents of the type " + paper.type() + " are not read"));
	}

	/** A document that is a story already holds nothing that has to be found. */
	private static JsonNode checked(StoryReader reader, byte[] document) {
		try {
			Story story = reader.submitted(document).story();
			List<Fault> faults = StoryRules.faultsOf(story.but().revision(null).updatedAt(null).build());
			if (faults.isEmpty()) {
				ObjectNode read = JSON.createObjectNode().put("outcome", "read");
				return read.set("story", JSON.valueToTree(story));
			}
			ObjectNode refused = refused("The story breaks rules");
			ArrayNode errors = refused.putArray("errors");
			faults.forEach((fault) -> errors.addObject().put("pointer", fault.pointer()).put("detail", fault.detail()));
			return refused;
		}
		catch (UnreadableStory unreadable) {
			return refused("Line " + unreadable.line() + ": " + unreadable.getMessage());
		}
	}

	private static ObjectNode refused(String detail) {
		return JSON.createObjectNode().put("detail", detail);
	}

	private static JsonNode shown(Transcript transcript) {
		if (transcript.story().isEmpty()) {
			return refused(String.join("; ", transcript.warnings()));
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
