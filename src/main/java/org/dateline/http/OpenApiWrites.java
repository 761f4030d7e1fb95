package org.dateline.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/** Describes operations that are no plain reading. */
final class OpenApiWrites {

	private static final String CONDITION = "If-Match";

	private static final Map<String, String> HEADERS = Map.of(CONDITION,
			"The entity tag of the state that is to be changed (RFC 9110, section 13.1.1).", "Idempotency-Key",
			"Names this request: sent again with the same body it is answered as the first time.", "Prefer",
			"return=minimal asks for no body in the answer (RFC 7240).");

	private static final List<ProblemKind> BODY = List.of(ProblemKind.CONTENT_TOO_LARGE,
			ProblemKind.UNSUPPORTED_MEDIA_TYPE, ProblemKind.INVALID_STORY);

	private static final List<ProblemKind> CONDITIONAL = List.of(ProblemKind.PRECONDITION_FAILED,
			ProblemKind.PRECONDITION_REQUIRED);

	private OpenApiWrites() {
	}

	static Operation of(String path, Takes takes) {
		Operation operation = new Operation().operationId(takes.operation())
			.summary(takes.summary())
			.tags(List.of(takes.group()))
			.responses(responses(path, takes));
		if (takes.body().length > 0) {
			operation.requestBody(new RequestBody().required(true).content(body(takes)));
		}
		return OpenApiParts.guarded(operation, takes.scope());
	}

	/** The headers that are parameters; they stand behind those of the path. */
	static List<Parameter> headers(Takes takes) {
		return Arrays.stream(takes.headers())
			.map((name) -> new Parameter().name(name)
				.in("header")
				.required(name.equals(CONDITION))
				.description(HEADERS.get(name))
				.schema(OpenApiParts.text()))
			.toList();
	}

	private static Content body(Takes takes) {
		Content content = new Content();
		String[] types = takes.types();
		for (int index = 0; index < types.length; index++) {
			String schema = takes.body()[Math.min(index, takes.body().length - 1)];
			content.addMediaType(types[index], new MediaType().schema(OpenApiParts.reference(schema)));
		}
		return content;
	}

	private static ApiResponses responses(String path, Takes takes) {
		ApiResponses responses = new ApiResponses();
		for (int status : takes.statuses()) {
			responses.addApiResponse(Integer.toString(status), success(status, takes));
		}
		add(responses, List.of(ProblemKind.BAD_REQUEST, ProblemKind.CONFLICT, ProblemKind.INSUFFICIENT_STORAGE));
		if (path.contains("{")) {
			add(responses, List.of(ProblemKind.NOT_FOUND));
		}
		if (path.startsWith("/v1/articles/{")) {
			add(responses, List.of(ProblemKind.GONE));
		}
		if (takes.body().length > 0) {
			add(responses, BODY);
		}
		if (List.of(takes.headers()).contains(CONDITION)) {
			add(responses, CONDITIONAL);
		}
		return responses;
	}

	private static void add(ApiResponses responses, List<ProblemKind> kinds) {
		kinds.forEach((kind) -> responses.addApiResponse(Integer.toString(kind.status().value()),
				OpenApiParts.problem(kind)));
	}

	private static ApiResponse success(int status, Takes takes) {
		ApiResponse response = new ApiResponse();
		switch (status) {
			case 201 -> response.description("It was made.")
				.addHeaderObject("Location", OpenApiParts.header("The address of what was made."));
			case 202 -> response.description("It was taken in and will be done.")
				.addHeaderObject("Location", OpenApiParts.header("The address at which it tells how far it has come."));
			case 204 -> response.description("It was done; there is nothing to show.");
			default -> response.description("It was done.");
		}
		if (takes.headers().length > 0) {
			response.addHeaderObject("ETag", OpenApiParts.header("The strong entity tag of the state it left."));
		}
		if (status != 204 && !takes.gives().isEmpty()) {
			response.content(new Content().addMediaType("application/json",
					new MediaType().schema(OpenApiParts.reference(takes.gives()))));
		}
		return response;
	}

}
