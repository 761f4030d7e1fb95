package org.dateline.served;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The OpenAPI document speaks of all that there is and of nothing else. */
@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DescriptionTests {

	private static final String SCHEMAS = "#/components/schemas/";

	/** Those that are no answer by themselves: they say what a list may hold in place. */
	private static final Set<String> PROMISED = Set.of("ArticleList", "RelatedList");

	private final Reader reader;

	DescriptionTests(Reader reader) {
		this.reader = reader;
	}

	private JsonNode document() {
		return this.reader.get("/openapi.json").json();
	}

	private Set<String> references() {
		Set<String> references = new HashSet<>();
		document().findValuesAsString("$ref")
			.stream()
			.filter((reference) -> reference.startsWith(SCHEMAS))
			.forEach((reference) -> references.add(reference.substring(SCHEMAS.length())));
		return references;
	}

	private Set<String> schemas() {
		return Set.copyOf(document().at("/components/schemas").propertyNames());
	}

	private Stream<JsonNode> operations() {
		return document().path("paths").valueStream().flatMap(JsonNode::valueStream);
	}

	private JsonNode importing() {
		return document().at("/paths/~1v1~1imports/post");
	}

	@Test
	void refersToSchemasThatThereAre() {
		assertThat(schemas()).containsAll(references());
	}

	@Test
	void holdsNoSchemaThatNothingRefersTo() {
		assertThat(schemas()).filteredOn((name) -> !PROMISED.contains(name)).allMatch(references()::contains);
	}

	@Test
	void saysWhatEachGroupIs() {
		List<String> groups = document().path("tags").findValuesAsString("name");
		assertThat(operations()).allSatisfy((operation) -> assertThat(operation.path("tags").valueStream())
			.allSatisfy((group) -> assertThat(groups).contains(group.asString())));
	}

	@Test
	void namesEveryKindOfDocumentThatComesIn() {
		JsonNode refused = this.reader
			.send("POST", "/v1/imports", "x", "Content-Type", "image/png", "Authorization", "Bearer " + Served.ADMIN)
			.json();
		assertThat(importing().at("/requestBody/content").propertyNames()).containsExactlyInAnyOrderElementsOf(
				refused.at("/errors/0/allowed").valueStream().map((type) -> type.asString()).toList());
	}

	@Test
	void tellsAKeptDocumentFromOnesToBeKept() {
		assertThat(importing().at("/responses/201").findValuesAsString("$ref"))
			.containsExactly(SCHEMAS + "ImportResult");
		assertThat(importing().at("/responses/202").findValuesAsString("$ref"))
			.containsExactly(SCHEMAS + "ImportResource");
	}

}
