package org.dateline.security;

import java.util.stream.Stream;

import org.dateline.served.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the OpenAPI document says of keys. */
@Guarded
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DocumentTests {

	private final Reader reader;

	DocumentTests(Reader reader) {
		this.reader = reader;
	}

	Stream<Operations.Operation> all() {
		return new Operations(this.reader).all();
	}

	@Test
	void saysHowAKeyIsShown() {
		assertThat(
				this.reader.get("/openapi.json").json().at("/components/securitySchemes/bearer/scheme").stringValue())
			.isEqualTo("bearer");
	}

	@ParameterizedTest
	@MethodSource("all")
	void asksForAKeyWhereOneIsNeeded(Operations.Operation operation) {
		assertThat(operation.description().path("security"))
			.hasToString(operation.scope().isEmpty() ? "[]" : "[{\"bearer\":[]}]");
	}

	@ParameterizedTest
	@MethodSource("all")
	void saysThatAKeyMayBeRefused(Operations.Operation operation) {
		assertThat(operation.description().path("responses").propertyNames()).contains("401");
		assertThat(operation.description().path("responses").has("403")).isEqualTo(!operation.scope().isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "get, listKeys", "post, createKey" })
	void describesTheListOfKeys(String method, String operation) {
		assertThat(this.reader.get("/openapi.json")
			.json()
			.at("/paths/~1v1~1keys/" + method + "/operationId")
			.stringValue()).isEqualTo(operation);
	}

	@ParameterizedTest
	@CsvSource({ "get, showKey", "delete, revokeKey" })
	void describesAKey(String method, String operation) {
		assertThat(this.reader.get("/openapi.json")
			.json()
			.at("/paths/~1v1~1keys~1{key}/" + method + "/operationId")
			.stringValue()).isEqualTo(operation);
	}

}
