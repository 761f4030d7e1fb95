package org.dateline.served;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FormatTests {

	private final Reader reader;

	FormatTests(Reader reader) {
		this.reader = reader;
	}

	List<String> all() {
		return new Addresses(this.reader).all().stream().filter((path) -> !path.equals("/")).toList();
	}

	@ParameterizedTest
	@MethodSource("all")
	void servesEveryAddressWithItsSuffixAlike(String path) {
		assertThat(this.reader.get(path + ".json").body()).isEqualTo(this.reader.get(path).body());
	}

	@ParameterizedTest
	@MethodSource("all")
	void namesTheAddressOfTheRepresentation(String path) {
		assertThat(this.reader.get(path).header("Content-Location"))
			.isEqualTo("http://localhost:8080" + path + ".json");
	}

	@ParameterizedTest
	@MethodSource("all")
	void variesWithTheCodingAloneWhereTheSuffixHasChosen(String path) {
		assertThat(this.reader.get(path + ".json").headers("Vary")).containsExactly("Accept-Encoding");
	}

	@ParameterizedTest
	@MethodSource("all")
	void variesWithTheFormatAskedFor(String path) {
		assertThat(this.reader.get(path).header("Vary")).isEqualTo("Accept, Accept-Encoding");
	}

	@ParameterizedTest
	@MethodSource("all")
	void missesASuffixThatNothingIsServedAs(String path) {
		assertThat(this.reader.get(path + ".exe").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@MethodSource("all")
	void refusesAFormatThatIsNotServed(String path) {
		assertThat(this.reader.get(path, "Accept", "application/x-nothing").status()).isEqualTo(406);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/*", "application/json", "text/csv, */*;q=0.1",
			"application/json;q=0.001", "junk, application/json", "*/*;q=0, application/json", "APPLICATION/JSON",
			"application/x-nothing;q=1, application/json;q=0.5", "" })
	void readsWhatIsAccepted(String accept) {
		assertThat(this.reader.get(Reader.STORY, "Accept", accept).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/x-nothing", "application/json;q=0", "junk", "/", "*/*;q=0", ";;;",
			"*/*, application/json;q=0", "a/b/c", "application/json;q=2", "*/json", "image/*" })
	void refusesWhatIsNotServed(String accept) {
		assertThat(this.reader.get(Reader.STORY, "Accept", accept).status()).isEqualTo(406);
	}

	@Test
	void listsTheFormatsThatThereAre() {
		assertThat(this.reader.get(Reader.STORY, "Accept", "application/x-nothing")
			.json()
			.path("errors")
			.path(0)
			.path("allowed")
			.values()).extracting(JsonNode::stringValue).contains("application/json");
	}

	@Test
	void listsTheSuffixesThatThereAre() {
		assertThat(this.reader.get(Reader.STORY + ".exe").detail().orElse("")).contains("allowed: .json");
	}

	@Test
	void prefersTheSuffixToWhatIsAccepted() {
		assertThat(this.reader.get(Reader.STORY + ".json", "Accept", "application/x-nothing").status()).isEqualTo(200);
	}

	@Test
	void namesNoOtherAddressOfTheRoot() {
		assertThat(this.reader.get("/").headers("Content-Location")).isEmpty();
	}

	@Test
	void namesTheRepresentationWithItsQuery() {
		assertThat(this.reader.get("/v1/quotes?limit=2").header("Content-Location"))
			.isEqualTo("http://localhost:8080/v1/quotes.json?limit=2");
	}

}
