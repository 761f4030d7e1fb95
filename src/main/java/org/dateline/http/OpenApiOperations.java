package org.dateline.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

/** Describes single operations. */
final class OpenApiOperations {

	private static final String JSON = "application/json";

	private final Menus menus;

	private final JsonMapper mapper;

	OpenApiOperations(Menus menus, JsonMapper mapper) {
		this.menus = menus;
		this.mapper = mapper;
	}

	Operation of(String path, HandlerMethod handler) {
		Optional<Takes> takes = Optional.ofNullable(handler.getMethodAnnotation(Takes.class));
		Optional<Gives> gives = Optional.ofNullable(handler.getMethodAnnotation(Gives.class));
		Operation operation = takes.map((write) -> OpenApiWrites.of(path, write))
			.orElseGet(() -> reading(path, gives.orElseThrow()));
		OpenApiParameters parameters = new OpenApiParameters(path, gives.map(Gives::example).orElse(""));
		variables(handler).forEach((name) -> operation.addParametersItem(parameters.variable(name)));
		menu(handler).stream()
			.flatMap((menu) -> menu.parameters().stream())
			.forEach((parameter) -> operation.addParametersItem(parameters.query(parameter)));
		takes.map(OpenApiWrites::headers).orElse(List.of()).forEach(operation::addParametersItem);
		return operation;
	}

	private Operation reading(String path, Gives gives) {
		return OpenApiParts.guarded(new Operation().operationId(gives.operation())
			.summary(gives.summary())
			.tags(List.of(gives.group()))
			.responses(responses(gives, path)), gives.scope());
	}

	private static Stream<String> variables(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters())
			.filter((parameter) -> parameter.hasParameterAnnotation(PathVariable.class))
			.map((parameter) -> String.valueOf(parameter.getParameter().getName()));
	}

	private Optional<Menu> menu(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters())
			.map((parameter) -> parameter.getParameterAnnotation(Asked.class))
			.flatMap(Stream::ofNullable)
			.map((asked) -> this.menus.named(asked.value()))
			.findFirst();
	}

	private ApiResponses responses(Gives gives, String path) {
		ApiResponses responses = new ApiResponses();
		MediaType json = new MediaType().schema(schema(gives));
		example(gives).ifPresent(json::example);
		responses.addApiResponse("200", new ApiResponse().description("What was asked for.")
			.content(new Content().addMediaType(JSON, json))
			.addHeaderObject("ETag",
					OpenApiParts.header("The strong entity tag of this representation (RFC 9110, section 8.8.3)."))
			.addHeaderObject("Last-Modified", OpenApiParts.header("When it last changed."))
			.addHeaderObject("Link", OpenApiParts.header("Addresses by relation (RFC 8288).")));
		responses.addApiResponse("304", new ApiResponse()
			.description("The client holds the present state: If-None-Match or If-Modified-Since says so."));
		if (path.startsWith("/v1/articles/{")) {
			responses.addApiResponse("308", new ApiResponse().description("The article has another slug now.")
				.addHeaderObject("Location", OpenApiParts.header("Where it is now.")));
			responses.addApiResponse("410", OpenApiParts.problem(ProblemKind.GONE));
		}
		responses.addApiResponse("400", OpenApiParts.problem(ProblemKind.INVALID_PARAMETER));
		if (path.contains("{")) {
			responses.addApiResponse("404", OpenApiParts.problem(ProblemKind.NOT_FOUND));
		}
		responses.addApiResponse("406", OpenApiParts.problem(ProblemKind.NOT_ACCEPTABLE));
		responses.addApiResponse("412", OpenApiParts.problem(ProblemKind.PRECONDITION_FAILED));
		return responses;
	}

	private static Schema<?> schema(Gives gives) {
		return "Schema".equals(gives.value()) ? new JsonSchema().types(Set.of("object"))
				: OpenApiParts.reference(gives.value());
	}

	/** The answer to the example, as the service gave it. */
	private Optional<Object> example(Gives gives) {
		ClassPathResource file = new ClassPathResource("openapi/" + gives.operation() + ".json");
		if (!file.exists()) {
			return Optional.empty();
		}
		try (InputStream answer = file.getInputStream()) {
			return Optional.of(this.mapper.readValue(answer, Object.class));
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("The example of " + gives.operation() + " cannot be read", unreadable);
		}
	}

}
