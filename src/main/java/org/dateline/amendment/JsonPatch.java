package org.dateline.amendment;

import java.util.ArrayList;
import java.util.List;

import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * A JSON Patch (RFC 6902): operations that are applied one after the other.
 *
 * @param operations the operations, in order
 */
record JsonPatch(List<Operation> operations) implements Amendment {

	static final String TYPE = "application/json-patch+json";

	private static final int MOST = 1_000;

	static JsonPatch read(JsonNode patch) {
		if (!(patch instanceof ArrayNode steps)) {
			throw refusal("A JSON Patch is an array of operations, not " + Sort.of(patch), "");
		}
		if (steps.size() > MOST) {
			throw refusal("The patch has " + steps.size() + " operations, at most " + MOST + " are allowed", "");
		}
		List<Operation> operations = new ArrayList<>();
		steps.forEach((step) -> operations.add(OperationReader.read(step, "/" + operations.size())));
		return new JsonPatch(List.copyOf(operations));
	}

	@Override
	public JsonNode of(JsonNode document) {
		Sheet sheet = new Sheet(document);
		this.operations.forEach((operation) -> operation.change(sheet));
		return sheet.whole();
	}

	/**
	 * A patch that cannot be applied.
	 * @param detail why
	 * @param place where in the patch, as a JSON Pointer
	 * @param allowed what could stand there
	 */
	static Refusal refusal(String detail, String place, String... allowed) {
		return new Refusal(ProblemKind.INVALID_PATCH, Problem.Place.pointer(place, detail, List.of(allowed)));
	}

}
