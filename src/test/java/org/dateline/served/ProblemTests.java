package org.dateline.served;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Served
final class ProblemTests {

	private static final Map<String, Integer> REFUSED = Map.ofEntries(Map.entry("/v1/articles?zzz=1", 400),
			Map.entry("/v1/articles?cursor=zzz", 400), Map.entry("/v1/articles?a=%FF", 400),
			Map.entry("/v1/articles/nobody-wrote-this", 404), Map.entry("/v1/nothing", 404), Map.entry("/nothing", 404),
			Map.entry("/actuator/nothing", 404), Map.entry("/error", 404), Map.entry("/docs/problems/nothing", 404),
			Map.entry("/favicon.ico", 404), Map.entry(Reader.STORY + "/revisions/99", 404),
			Map.entry(Reader.STORY + "/revisions/x", 404), Map.entry(Reader.STORY + ".exe", 404),
			Map.entry("/v1/articles/", 404));

	private final Reader reader;

	ProblemTests(Reader reader) {
		this.reader = reader;
	}

	static List<String> refused() {
		return REFUSED.keySet().stream().sorted().toList();
	}

	@ParameterizedTest
	@MethodSource("refused")
	void refusesWithTheStatusThatFits(String path) {
		assertThat(this.reader.get(path).status()).isEqualTo(REFUSED.get(path));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void answersWithAProblem(String path) {
		assertThat(this.reader.get(path).header("Content-Type")).isEqualTo("application/problem+json");
	}

	@ParameterizedTest
	@MethodSource("refused")
	void keepsNoProblem(String path) {
		assertThat(this.reader.get(path).header("Cache-Control")).isEqualTo("no-store");
	}

	@ParameterizedTest
	@MethodSource("refused")
	void leadsFromTheTypeToAPage(String path) {
		String type = this.reader.get(path).json().path("type").stringValue();
		assertThat(this.reader.get(type.replace("http://localhost:8080", "")).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource("refused")
	void repeatsTheStatusInTheBody(String path) {
		Reader.Reply reply = this.reader.get(path);
		assertThat(reply.json().path("status").intValue()).isEqualTo(reply.status());
	}

	@ParameterizedTest
	@MethodSource("refused")
	void namesThePathAskedForWithoutItsQuery(String path) {
		assertThat(path.split("\\?", 2)[0])
			.startsWith(this.reader.get(path).json().path("instance").stringValue().replace("…", ""));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void tellsNothingOfItsInside(String path) {
		assertThat(this.reader.get(path).body()).doesNotContainPattern(HostileRequestTests.INSIDE);
	}

	@ParameterizedTest
	@MethodSource("refused")
	void marksNoProblemWithATag(String path) {
		assertThat(this.reader.get(path).headers("ETag")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("refused")
	void givesTheHeadOfAProblem(String path) {
		assertThat(this.reader.ask("HEAD", path).status()).isEqualTo(this.reader.get(path).status());
	}

	@ParameterizedTest
	@MethodSource("refused")
	void answersWithAProblemWhateverIsAccepted(String path) {
		assertThat(this.reader.get(path, "Accept", "application/problem+json").header("Content-Type"))
			.isEqualTo("application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE", "FOO", "PROPFIND", "TRACE" })
	void listsTheMethodsThatThereAre(String method) {
		assertThat(this.reader.ask(method, Reader.STORY + "/captions").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH", "DELETE", "FOO", "PROPFIND", "TRACE", "get" })
	void refusesAMethodThatIsNotKnown(String method) {
		assertThat(this.reader.ask(method, "/v1/articles").status()).isEqualTo(405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH", "DELETE" })
	void asksForAKeyBeforeAnythingIsChanged(String method) {
		assertThat(this.reader.ask(method, Reader.STORY).status()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "FOO", "TRACE" })
	void namesThePathOfAMethodThatIsNotKnown(String method) {
		assertThat(this.reader.ask(method, "/v1/articles").json().path("instance").stringValue())
			.isEqualTo("/v1/articles");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override" })
	void ignoresAMethodHiddenInAHeader(String header) {
		assertThat(this.reader.get(Reader.STORY, header, "DELETE").status()).isEqualTo(200);
	}

	@Test
	void refusesAnAddressOfTwentyThousandBytes() {
		assertThat(this.reader.get("/v1/articles?url=" + "a".repeat(20_000)).status()).isEqualTo(414);
	}

	@Test
	void refusesAPathOfTwentyThousandBytes() {
		assertThat(this.reader.get("/v1/articles/" + "a".repeat(20_000)).status()).isEqualTo(414);
	}

	@Test
	void refusesTwentyThousandBytesOfHeaders() {
		assertThat(this.reader.get("/v1/articles", "X-Long", "a".repeat(20_000)).status()).isEqualTo(431);
	}

	@Test
	void tellsOfLongHeadersAsAProblem() {
		assertThat(this.reader.get("/v1/articles", "X-Long", "a".repeat(20_000)).header("Content-Type"))
			.isEqualTo("application/problem+json");
	}

	@Test
	void listsAllProblemsOnOnePage() {
		assertThat(this.reader.get("/docs/problems").body()).contains("not-found", "invalid-cursor", "uri-too-long");
	}

}
