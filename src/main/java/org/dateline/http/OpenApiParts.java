package org.dateline.http;

import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

/** What descriptions of operations are put together from. */
final class OpenApiParts {

	/** The name of the one way to show a key. */
	static final String BEARER = "bearer";

	private OpenApiParts() {
	}

	static SecurityScheme bearer() {
		return new SecurityScheme().type(SecurityScheme.Type.HTTP)
			.scheme(BEARER)
			.description("A key of this service (RFC 6750). Each scope holds the one before it: import, edit, admin; "
					+ "x-scope of an operation names the least that it takes.");
	}

	/** Says what a key must be good for, empty for no key at all. */
	static Operation guarded(Operation operation, String scope) {
		operation.getResponses().addApiResponse("401", problem(ProblemKind.UNAUTHORIZED));
		if (scope.isEmpty()) {
			return operation.security(List.of());
		}
		operation.getResponses().addApiResponse("403", problem(ProblemKind.FORBIDDEN));
		operation.addExtension("x-scope", scope);
		return operation.security(List.of(new SecurityRequirement().addList(BEARER)));
	}

	static ApiResponse problem(ProblemKind kind) {
		return new ApiResponse().description(kind.title() + ".")
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(reference("Problem"))));
	}

	static Schema<?> reference(String name) {
		return new JsonSchema().$ref("#/components/schemas/" + name);
	}

	static Header header(String description) {
		return new Header().description(description).schema(text());
	}

	static Schema<?> text() {
		return new JsonSchema().types(Set.of("string"));
	}

}
