package org.dateline.http;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class PublicAddressTests {

	@ParameterizedTest
	@CsvSource({ "https://news.example.org, https://news.example.org/v1",
			"https://news.example.org/," + " https://news.example.org/v1",
			"http://localhost:8080, http://localhost:8080/v1",
			"https://example.org/news/, https://example.org/news/v1" })
	void beginsWithTheConfiguredAddress(String configured, String address) {
		assertThat(Newsroom.at(configured).of("/v1")).isEqualTo(address);
	}

	@Test
	void namesAResourceInACollection() {
		assertThat(Newsroom.ADDRESS.of("/v1/articles", "ferry-runs-again"))
			.isEqualTo("https://news.example.org/v1/articles/ferry-runs-again");
	}

	@Test
	void namesAResourceByItsId() {
		UUID id = UUID.fromString("0196f000-0000-7000-8000-000000000021");
		assertThat(Newsroom.ADDRESS.of("/v1/images", id)).endsWith("/v1/images/0196f000-0000-7000-8000-000000000021");
	}

	@Test
	void escapesTheNameOfAResource() {
		assertThat(Newsroom.ADDRESS.of("/v1/tags", "a/b")).endsWith("/v1/tags/a%2Fb");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abcXYZ019", "a-b", "a.b", "a_b", "a~b" })
	void leavesUnreservedCharacters(String text) {
		assertThat(PublicAddress.escaped(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource({ "a b, a%20b", "a+b, a%2Bb", "a/b, a%2Fb", "a?b, a%3Fb", "a#b, a%23b", "a&b, a%26b", "a=b, a%3Db",
			"a%b, a%25b", "'a,b', 'a%2Cb'", "ü, %C3%BC", "🚢, %F0%9F%9A%A2", "a*b, a%2Ab", "a:b, a%3Ab", "(a), %28a%29",
			"a!b, a%21b" })
	void escapesEveryOther(String text, String escaped) {
		assertThat(PublicAddress.escaped(text)).isEqualTo(escaped);
	}

}
