package org.dateline.served;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@Served
final class HostileRequestTests {

	/** What no answer may let out. */
	static final Pattern INSIDE = Pattern
		.compile("org\\.dateline|springframework|[Ee]xception|java\\.|jakarta|hibernate"
				+ "|catalina|tomcat|jdbc|(?i:select .* from)|SQL|/tmp/|/root/|/home/|\\.java:|stackTrace");

	private static final List<String> QUERIES = List.of("limit=0", "limit=", "limit=-1", "limit=201", "limit=1e9",
			"limit=5&limit=5", "limit=%00", "limit=%zz", "limit=%", "limit=%c3", "limit=%ed%a0%80", "cursor=x",
			"cursor=", "cursor=%2e%2e%2f", "cursor=AAAA&cursor=AAAA", "sort=nope", "sort=", "sort=id;drop", "count=all",
			"fields=nope", "fields=id(", "fields=%27%20or%201=1", "nope=1", "__proto__=1", "%00=1", "%ff=1", "=", "&",
			"a[]=1", "fields=" + "a".repeat(9_000));

	private static final List<String> NAMES = List.of("%00", "%zz", "%", "%ff", "%c0%ae%c0%ae", "a%2fb", "a%5cb",
			"..%2f..%2fetc%2fpasswd", "%2e%2e%2f%2e%2e%2f", "../../../etc/passwd", "..;/..;/actuator", "a%25b", "'--",
			"%27%20or%20%271%27=%271", "${jndi:ldap://x}", "%24%7b7*7%7d", "a".repeat(300), "a".repeat(20_000), ".json",
			".", "nope.exe", "nope/", "/nope", "nope/images/nope", "A-B", "%F0%9F%98%80", "x%0d%0aSet-Cookie:a=b", "-1",
			"0", "null", "[", "{", "|", "\\", "^", "`", "<script>", "\"", "*", "~", "a;b=c", "\u00ff");

	private static final List<String> ELSEWHERE = List.of("/v2/articles", "/v1", "/v1/", "/WEB-INF/web.xml",
			"/META-INF/MANIFEST.MF", "/application.properties", "/.git/config", "/.env", "/actuator/env",
			"/actuator/heapdump", "/actuator/beans", "/actuator/shutdown", "/actuator/%2e%2e/", "/h2-console", "/error",
			"/error/404", "/v1/schema/../../application.properties", "/docs/../application.yaml",
			"/docs/%2e%2e/application.properties", "//etc/passwd", "/v1/articles.exe", "/v1/schema/nope.json", "nope",
			"http://[/");

	private final Reader reader;

	HostileRequestTests(Reader reader) {
		this.reader = reader;
	}

	static Stream<String> hostile() {
		Stream<String> queries = Stream.of("/v1/articles", "/v1/quotes", Reader.STORY + "/captions", Reader.STORY)
			.flatMap((path) -> QUERIES.stream().map((query) -> path + "?" + query));
		Stream<String> names = Stream.of("/v1/articles/", "/v1/images/", "/v1/speakers/")
			.flatMap((path) -> NAMES.stream().map((name) -> path + name));
		return Stream.of(queries, names, ELSEWHERE.stream()).flatMap((targets) -> targets);
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void refusesWithAProblemThatTellsNothing(String target) {
		Wire.Reply reply = Wire.get(this.reader.port(), target);
		assertThat(reply.status()).isBetween(400, 499);
		assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
		assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
		assertThat(reply.body()).doesNotContainPattern(INSIDE);
	}

}
