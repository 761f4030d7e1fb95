package org.dateline.http;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

final class OpenApiWritesTests {

	/** Handlers as an editor's desk would have them. */
	static final class Desk {

		@Takes(operation = "amend", summary = "Amends.", group = "Articles", scope = "edit", headers = "If-Match",
				types = { "application/merge-patch+json", "application/json-patch+json" },
				body = { "Article", "Patch" }, gives = "Article")
		void amend(@PathVariable String article) {
		}

		@Takes(operation = "file", summary = "Files.", group = "Articles", scope = "edit", body = "Article",
				gives = "Article", statuses = { 201, 204 }, headers = { "Idempotency-Key", "Prefer" })
		void file() {
		}

		@Takes(operation = "file many", summary = "Files, now or later.", group = "Articles", scope = "edit",
				body = "Article", gives = "Article", later = "Carload", statuses = { 201, 202 })
		void fileMany() {
		}

		@Takes(operation = "check", summary = "Checks.", group = "Articles")
		void check() {
		}

	}

	private static Operation described(String handler, String path) {
		Method method = Arrays.stream(Desk.class.getDeclaredMethods())
			.filter((each) -> each.getName().equals(handler))
			.findFirst()
			.orElseThrow();
		return new OpenApiOperations(new Menus(List.of()), JsonMapper.shared()).of(path,
				new HandlerMethod(new Desk(), method));
	}

	private static Operation amend() {
		return described("amend", "/v1/articles/{article}");
	}

	private static Operation file() {
		return described("file", "/v1/articles");
	}

	private static ApiResponse filed(String status) {
		return Objects.requireNonNull(file().getResponses().get(status));
	}

	private static String shown(Operation operation, String status) {
		ApiResponse response = Objects.requireNonNull(operation.getResponses().get(status));
		return Objects.requireNonNull(response.getContent().get("application/json")).getSchema().get$ref();
	}

	@Test
	void sayWhatAKeyMustBeGoodFor() {
		assertThat(amend().getExtensions()).containsEntry("x-scope", "edit");
		assertThat(amend().getSecurity()).singleElement().satisfies((one) -> assertThat(one).containsKey("bearer"));
	}

	@Test
	void sayThatNoKeyIsNeeded() {
		assertThat(described("check", "/v1/validations").getSecurity()).isEmpty();
		assertThat(described("check", "/v1/validations").getExtensions()).isNull();
	}

	@Test
	void nameTheSchemaOfEachType() {
		assertThat(amend().getRequestBody().getContent()).hasEntrySatisfying("application/json-patch+json",
				(type) -> assertThat(type.getSchema().get$ref()).endsWith("/Patch"));
		assertThat(amend().getRequestBody().getContent()).hasEntrySatisfying("application/merge-patch+json",
				(type) -> assertThat(type.getSchema().get$ref()).endsWith("/Article"));
	}

	@Test
	void nameNoBodyWhereNoneIsTaken() {
		assertThat(described("check", "/v1/validations").getRequestBody()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "article, path, true", "If-Match, header, true" })
	void nameWhatIsNeeded(String name, String in, boolean required) {
		assertThat(amend().getParameters()).filteredOn((parameter) -> parameter.getName().equals(name))
			.singleElement()
			.satisfies((parameter) -> assertThat(parameter.getIn()).isEqualTo(in))
			.satisfies((parameter) -> assertThat(parameter.getRequired()).isEqualTo(required));
	}

	@Test
	void leaveOtherHeadersToTheClient() {
		assertThat(file().getParameters()).extracting(Parameter::getName, Parameter::getRequired)
			.containsExactly(tuple("Idempotency-Key", false), tuple("Prefer", false));
	}

	@Test
	void listTheAnswersToAChange() {
		assertThat(amend().getResponses().keySet()).containsExactlyInAnyOrder("200", "400", "401", "403", "404", "409",
				"410", "412", "413", "415", "422", "428", "507");
	}

	@Test
	void listTheAnswersToANewStory() {
		assertThat(file().getResponses().keySet()).containsExactlyInAnyOrder("201", "204", "400", "401", "403", "409",
				"413", "415", "422", "507");
	}

	@Test
	void sayWhereANewStoryIs() {
		assertThat(filed("201").getHeaders()).containsOnlyKeys("Location", "ETag");
	}

	@Test
	void tellThingsDoneFromThingsToBeDone() {
		Operation many = described("fileMany", "/v1/carloads");
		assertThat(shown(many, "201")).endsWith("/Article");
		assertThat(shown(many, "202")).endsWith("/Carload");
	}

	@Test
	void showNothingWhereNothingIsAnswered() {
		assertThat(filed("204").getContent()).isNull();
		assertThat(filed("201").getContent()).containsOnlyKeys("application/json");
	}

}
