package org.dateline.served;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The links of a list stand in its header as well (RFC 8288). */
@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ListLinkTests {

	private static final String PUBLIC = "http://localhost:8080";

	private final Reader reader;

	ListLinkTests(Reader reader) {
		this.reader = reader;
	}

	List<String> lists() {
		return new Addresses(this.reader).lists();
	}

	private static String link(Reader.Reply reply, String relation) {
		return '<' + reply.json().path("links").path(relation).stringValue() + ">; rel=\"" + relation + '"';
	}

	private String next(String path) {
		return this.reader.get(path).json().path("page").path("next").stringValue().replace(PUBLIC, "");
	}

	@ParameterizedTest
	@MethodSource("lists")
	void nameTheListItself(String path) {
		assertThat(this.reader.get(path).header("Link")).contains('<' + PUBLIC + path + ">; rel=\"self\"");
	}

	@ParameterizedTest
	@MethodSource("lists")
	void nameTheListToAClientThatHoldsIt(String path) {
		assertThat(this.reader.get(path, "If-None-Match", "*").header("Link")).contains("rel=\"self\"");
	}

	@Test
	void nameTheNextPage() {
		Reader.Reply first = this.reader.get("/v1/quotes?limit=5");
		assertThat(first.header("Link")).contains(link(first, "next"));
	}

	@Test
	void nameNoPageBeforeTheFirst() {
		assertThat(this.reader.get("/v1/quotes?limit=5").header("Link")).doesNotContain("rel=\"prev\"");
	}

	@Test
	void nameThePageBefore() {
		Reader.Reply second = this.reader.get(next("/v1/quotes?limit=5"));
		assertThat(second.header("Link")).contains(link(second, "prev"));
	}

	@Test
	void nameNoPageBehindTheLast() {
		assertThat(this.reader.get("/v1/quotes?limit=200").header("Link")).doesNotContain("rel=\"next\"");
	}

}
