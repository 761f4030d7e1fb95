package org.dateline.store;

import org.dateline.served.Reader;
import org.dateline.served.Served;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Keys are kept, found, listed and revoked. */
abstract class KeyContract {

	private final Reader reader;

	KeyContract(Reader reader) {
		this.reader = reader;
	}

	private JsonNode made(String name) {
		return this.reader
			.send("POST", "/v1/keys", "{\"name\":\"%s\",\"scope\":\"admin\"}".formatted(name), "Authorization",
					"Bearer " + Served.ADMIN, "Content-Type", "application/json")
			.json();
	}

	private Reader.Reply ask(String method, String path, JsonNode key) {
		return this.reader.ask(method, path, "Authorization", "Bearer " + key.path("key").stringValue());
	}

	@Test
	void findsTheHolderOfASecret() {
		assertThat(ask("GET", "/v1/keys", made("Desk")).status()).isEqualTo(200);
	}

	@Test
	void keepsANameToTheLetter() {
		JsonNode key = made("Büro \uD83D\uDE00 北京");
		assertThat(ask("GET", "/v1/keys/" + key.path("id").stringValue(), key).json().path("name").stringValue())
			.isEqualTo("Büro \uD83D\uDE00 北京");
	}

	@Test
	void keepsTheLongestName() {
		String longest = "\uD83D\uDE00".repeat(200);
		assertThat(made(longest).path("name").stringValue()).isEqualTo(longest);
	}

	@Test
	void pagesThroughKeys() {
		JsonNode key = made("First");
		made("Second");
		JsonNode page = ask("GET", "/v1/keys?limit=1&scope=admin&revoked=false&count=exact", key).json();
		assertThat(page.at("/data/0/name").stringValue()).isEqualTo("Second");
		String next = page.at("/page/next").stringValue().replace("http://localhost:8080", "");
		assertThat(ask("GET", next, key).json().at("/data/0/name").stringValue()).isEqualTo("First");
	}

	@Test
	void forgetsTheHolderOfARevokedKey() {
		JsonNode key = made("Desk");
		assertThat(ask("DELETE", "/v1/keys/" + key.path("id").stringValue(), key).status()).isEqualTo(204);
		assertThat(ask("GET", "/v1/articles", key).status()).isEqualTo(401);
	}

}
