package org.dateline.http;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern.PathMatchInfo;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Describes the parameters of an operation, with the values that its example gives them.
 */
final class OpenApiParameters {

	private static final Map<String, String> VARIABLES = Map.of("article", "The id or the slug of the article.",
			"number", "The number of the revision, from 1.", "section", "The slug of the section.", "tag",
			"The slug of the tag.", "contributor", "The slug of the contributor.");

	private final Map<String, String> variables;

	private final Map<String, List<String>> query;

	OpenApiParameters(String path, String example) {
		URI request = URI.create(example);
		PathMatchInfo match = PathPatternParser.defaultInstance.parse(path)
			.matchAndExtract(PathContainer.parsePath(request.getPath()));
		this.variables = (match != null) ? match.getUriVariables() : Map.of();
		this.query = QueryString.read(request.getRawQuery());
	}

	Parameter variable(String name) {
		return new Parameter().name(name)
			.in("path")
			.required(true)
			.description(VARIABLES.getOrDefault(name, "The id of the " + name + "."))
			.schema(new JsonSchema().types(Set.of("string")))
			.example(this.variables.get(name));
	}

	Parameter query(org.dateline.http.Parameter parameter) {
		Parameter described = new Parameter().name(parameter.name())
			.in("query")
			.required(false)
			.description(parameter.description() + (parameter.many()
					? " Several values parted by commas: one must " + "hold; repeated: all must hold." : ""))
			.schema(parameter.many() ? many(parameter) : one(parameter));
		List<String> example = this.query.getOrDefault(parameter.name(), List.of());
		if (parameter.many()) {
			described.style(Parameter.StyleEnum.FORM).explode(false);
		}
		return example.isEmpty() ? described : described.example(
				parameter.many() ? List.of(example.getFirst().split(",", -1)) : value(parameter, example.getFirst()));
	}

	private static Object value(org.dateline.http.Parameter parameter, String text) {
		return switch (parameter.kind()) {
			case LIMIT, NUMBER -> Integer.valueOf(text);
			case FLAG -> Boolean.valueOf(text);
			default -> text;
		};
	}

	private static Schema<?> many(org.dateline.http.Parameter parameter) {
		Schema<Object> schema = new JsonSchema();
		schema.types(Set.of("array"));
		schema.setItems(one(parameter));
		return schema;
	}

	private static Schema<?> one(org.dateline.http.Parameter parameter) {
		Schema<Object> schema = new JsonSchema();
		switch (parameter.kind()) {
			case LIMIT -> schema.types(Set.of("integer")).minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(200));
			case NUMBER -> schema.types(Set.of("integer")).minimum(BigDecimal.ONE);
			case FLAG -> schema.types(Set.of("boolean"));
			case ID -> schema.types(Set.of("string")).format("uuid");
			case ADDRESS -> schema.types(Set.of("string")).format("uri");
			default -> schema.types(Set.of("string"));
		}
		parameter.allowed().forEach(schema::addEnumItemObject);
		if (parameter.usual() != null && !parameter.many()) {
			schema.setDefault(value(parameter, parameter.usual()));
		}
		return schema;
	}

}
