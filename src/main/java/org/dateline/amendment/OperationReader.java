package org.dateline.amendment;

import java.util.Optional;

import org.dateline.http.Excerpt;
import org.dateline.http.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one operation. Members that it does not need are not looked at (RFC 6902, section
 * 4).
 *
 * @param members the operation
 * @param place where it stands in the patch
 */
record OperationReader(JsonNode members, String place) {

	private static final String[] VERBS = { "add", "remove", "replace", "move", "copy", "test" };

	static Operation read(JsonNode operation, String place) {
		if (!(operation instanceof ObjectNode)) {
			throw JsonPatch.refusal("An operation is an object, not " + Sort.of(operation), place);
		}
		return new OperationReader(operation, place).operation();
	}

	private Operation operation() {
		String verb = text("op", VERBS);
		return switch (verb) {
			case "add" -> new Operation.Add(target("path"), value());
			case "remove" -> new Operation.Remove(target("path"));
			case "replace" -> new Operation.Replace(target("path"), value());
			case "move" -> new Operation.Move(target("from"), target("path"));
			case "copy" -> new Operation.Copy(target("from"), target("path"));
			case "test" -> new Operation.Test(target("path"), value(), this.place + "/value");
			default -> throw refusal("op", "There is no operation \"" + Excerpt.of(verb) + '"', VERBS);
		};
	}

	private Target target(String name) {
		return Target.read(text(name), this.place + "/" + name);
	}

	private String text(String name, String... allowed) {
		JsonNode text = member(name, allowed);
		return text.stringValueOpt()
			.orElseThrow(() -> refusal(name, "\"" + name + "\" must be a string, not " + Sort.of(text), allowed));
	}

	private JsonNode value() {
		return member("value");
	}

	private JsonNode member(String name, String... allowed) {
		return Optional.ofNullable(this.members.get(name))
			.orElseThrow(() -> refusal(name, "The operation has no \"" + name + '"', allowed));
	}

	private Refusal refusal(String name, String detail, String... allowed) {
		return JsonPatch.refusal(detail, this.place + "/" + name, allowed);
	}

}
