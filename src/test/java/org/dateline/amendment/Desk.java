package org.dateline.amendment;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.http.Problem;
import org.dateline.http.Refusal;
import org.dateline.http.StrictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Amends documents that are written down in tests. */
final class Desk {

	static final JsonMapper MAPPER = StrictJson.mapper();

	static final Amendments AMENDMENTS = new Amendments(MAPPER);

	private Desk() {
	}

	static JsonNode json(String text) {
		return MAPPER.readTree(text);
	}

	/** A patch as a client would send it. */
	static Amendment patch(String text) {
		return read("application/json-patch+json", text);
	}

	static Amendment merge(String text) {
		return read("application/merge-patch+json", text);
	}

	static Amendment read(String type, String text) {
		return AMENDMENTS.read(type, text.getBytes(StandardCharsets.UTF_8));
	}

	static JsonNode patched(String document, String patch) {
		return patch(patch).of(json(document));
	}

	/** Why a patch is refused, by its reader or by the document. */
	static Refusal refusal(String document, String patch) {
		return refusal(() -> patched(document, patch));
	}

	static Refusal refusal(ThrowingCallable attempt) {
		return Optional.ofNullable(catchThrowableOfType(Refusal.class, attempt))
			.orElseThrow(() -> new AssertionError("Nothing was refused"));
	}

	/** The only place that a refusal names. */
	static Problem.Place place(Refusal refusal) {
		if (refusal.places().size() != 1) {
			throw new AssertionError("Not one place but " + refusal.places());
		}
		return refusal.places().getFirst();
	}

}
