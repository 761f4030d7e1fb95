package org.dateline.security;

import java.util.List;

import org.dateline.served.Reader;
import org.dateline.served.Served;

import org.springframework.context.annotation.Lazy;

/** Makes keys and revokes them over HTTP, as an administrator would. */
@Lazy
final class Locksmith {

	private final Reader reader;

	Locksmith(Reader reader) {
		this.reader = reader;
	}

	static String[] bearer(String secret) {
		return new String[] { "Authorization", "Bearer " + secret };
	}

	Reader.Reply order(String secret, String body) {
		return this.reader.send("POST", "/v1/keys", body, "Authorization", "Bearer " + secret, "Content-Type",
				"application/json");
	}

	Reader.Reply made(String scope) {
		return order(Served.ADMIN, "{\"name\":\"Desk of %1$s\",\"scope\":\"%1$s\"}".formatted(scope));
	}

	/** The secret of a new key. */
	String secret(String scope) {
		return made(scope).json().path("key").stringValue();
	}

	/** The secret of a key that was revoked. */
	String revoked(String scope) {
		Reader.Reply made = made(scope);
		revoke(made.json().path("id").stringValue());
		return made.json().path("key").stringValue();
	}

	Reader.Reply revoke(String id) {
		return this.reader.ask("DELETE", "/v1/keys/" + id, bearer(Served.ADMIN));
	}

	Reader.Reply get(String path) {
		return this.reader.get(path, bearer(Served.ADMIN));
	}

	/** The ids of the keys that a query finds. */
	List<String> ids(String query) {
		return get("/v1/keys?limit=200" + query).json()
			.path("data")
			.valueStream()
			.map((key) -> key.path("id").stringValue())
			.toList();
	}

}
