package org.dateline.amendment;

import java.util.List;

import org.dateline.http.ContentType;
import org.dateline.http.Excerpt;
import org.dateline.http.Refusal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Reads amendments from the bodies of requests. */
@Component
public class Amendments {

	/** What is read, as {@code Accept-Patch} lists it (RFC 5789, section 3.1). */
	public static final String ACCEPTED = JsonPatch.TYPE + ", " + MergePatch.TYPE;

	private final StrictTree trees;

	Amendments(JsonMapper mapper) {
		this.trees = new StrictTree(mapper);
	}

	/**
	 * Reads an amendment.
	 * @param contentType the {@code Content-Type} as it was sent, empty for none
	 * @param body the bytes that were sent, which are not to be trusted
	 * @return the amendment, which can be made to any number of documents
	 * @throws Refusal if the type is none of {@link #ACCEPTED}, the body is not strict
	 * JSON, or it is not a patch
	 */
	public Amendment read(String contentType, byte[] body) {
		return switch (ContentType.essence(contentType)) {
			case JsonPatch.TYPE -> JsonPatch.read(this.trees.read(body));
			case MergePatch.TYPE -> new MergePatch(this.trees.read(body));
			default -> throw strange(contentType);
		};
	}

	private static Refusal strange(String contentType) {
		String detail = contentType.isBlank() ? "The request does not say what type of patch its body is"
				: "\"" + Excerpt.of(contentType) + "\" is not a type of patch that is read here";
		return Refusal.contentType(detail, List.of(JsonPatch.TYPE, MergePatch.TYPE));
	}

}
