package org.dateline.served;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.dateline.http.Gives;
import org.dateline.story.Schemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of the OpenAPI document are answers of the service. Run with
 * {@code -Dexamples.write=true} they are taken down anew.
 */
@Served
final class ExampleTests {

	/** Members that are another each time the bundled story is loaded. */
	private static final Set<String> VOLATILE = Set.of("updatedAt", "createdAt", "digest", "version");

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Reader reader;

	ExampleTests(Reader reader) {
		this.reader = reader;
	}

	static List<Gives> operations() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.dateline")
			.stream()
			.map(JavaClass::reflect)
			.flatMap((type) -> Stream.of(type.getDeclaredMethods()))
			.map(ExampleTests::gives)
			.flatMap(List::stream)
			.toList();
	}

	private static List<Gives> gives(Method method) {
		return Stream.ofNullable(method.getAnnotation(Gives.class))
			.filter((gives) -> !gives.example().isEmpty())
			.toList();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void areAnswersOfTheService(Gives operation) throws IOException {
		JsonNode answer = this.reader.get(operation.example()).json();
		Path file = Path.of("src/main/resources/openapi", operation.operation() + ".json");
		if (Boolean.getBoolean("examples.write")) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, MAPPER.writeValueAsString(answer) + "\n");
		}
		assertThat(still(answer)).isEqualTo(still(MAPPER.readTree(Files.readString(file))));
	}

	@ParameterizedTest
	@MethodSource("operations")
	void keepToTheirSchemas(Gives operation) {
		JsonNode answer = this.reader.get(operation.example()).json();
		List<String> objections = switch (operation.value()) {
			case "Article" -> Schemas.objections(answer);
			case "Schema" -> List.of();
			default -> Schemas.objections(operation.value(), answer);
		};
		assertThat(objections).as(operation.example()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void standInTheDocument(Gives operation) {
		assertThat(this.reader.get("/openapi.json").json().findValuesAsString("operationId"))
			.contains(operation.operation());
	}

	/** The answer without what changes each time. */
	private static JsonNode still(JsonNode answer) {
		if (answer instanceof ObjectNode object) {
			object.remove(VOLATILE);
		}
		answer.forEach(ExampleTests::still);
		return answer;
	}

}
