package org.dateline.security;

import java.util.List;

import org.dateline.served.Reader;
import org.dateline.served.Served;
import org.dateline.served.Statements;
import org.dateline.story.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Guarded
final class ChallengeTests {

	private static final String STRANGE = "dl_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

	private final Reader reader;

	private final Locksmith locksmith;

	private final Statements statements;

	ChallengeTests(Reader reader, Locksmith locksmith, Statements statements) {
		this.reader = reader;
		this.locksmith = locksmith;
		this.statements = statements;
	}

	private Reader.Reply show(String header) {
		return this.reader.get("/v1/articles", "Authorization", header);
	}

	@Test
	void asksForAKey() {
		Reader.Reply reply = this.reader.get("/v1/keys");
		assertThat(reply.status()).isEqualTo(401);
		assertThat(reply.headers("WWW-Authenticate")).containsExactly("Bearer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer " + STRANGE, "Basic YTpi", "Bearer", "Bearer a b", "", "Bearer ~~ " })
	void refusesWhateverOpensNothingEvenWhereNoKeyIsNeeded(String header) {
		Reader.Reply reply = show(header);
		assertThat(reply.status()).isEqualTo(401);
		assertThat(reply.headers("WWW-Authenticate")).containsExactly("Bearer error=\"invalid_token\"");
	}

	@Test
	void refusesARevokedKeyEvenWhereNoKeyIsNeeded() {
		assertThat(show("Bearer " + this.locksmith.revoked("admin")).status()).isEqualTo(401);
	}

	@Test
	void tellsARevokedKeyFromAnUnknownOneToNobody() {
		assertThat(show("Bearer " + this.locksmith.revoked("edit")).body()).isEqualTo(show("Bearer " + STRANGE).body());
	}

	@Test
	void refusesTwoKeysAtOnce() {
		assertThat(this.reader
			.get("/v1/articles", "Authorization", "Bearer " + Served.ADMIN, "Authorization", "Bearer " + Served.ADMIN)
			.status()).isEqualTo(401);
	}

	@Test
	void refusesAHugeKey() {
		assertThat(show("Bearer " + "a".repeat(10_000)).status()).isEqualTo(401);
	}

	@Test
	void looksForNoKeyInTheAddress() {
		assertThat(this.reader.get("/v1/keys?access_token=" + Served.ADMIN).status()).isEqualTo(401);
		assertThat(this.reader.get("/v1/articles?access_token=" + Served.ADMIN).status()).isEqualTo(400);
	}

	@Test
	void saysWhatAKeyWouldHaveToBeGoodFor() {
		Reader.Reply reply = this.reader.get("/v1/keys", Locksmith.bearer(this.locksmith.secret("edit")));
		assertThat(reply.status()).isEqualTo(403);
		assertThat(reply.headers("WWW-Authenticate"))
			.containsExactly("Bearer error=\"insufficient_scope\", scope=\"admin\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/keys", "/v1/keys/x", "/v1/keys.json" })
	void refusesWithAProblem(String path) {
		Reader.Reply reply = this.reader.get(path);
		assertThat(Schemas.objections("Problem", reply.json())).isEmpty();
		assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
		assertThat(reply.json().path("instance").stringValue()).isEqualTo(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/%6beys", "/v1/keys/", "/v1/keys.json", "/v1/./keys", "/v1/articles/../keys" })
	void isNotGotRoundByAnotherSpelling(String path) {
		assertThat(this.reader.get(path).body()).doesNotContain("\"data\"");
	}

	@Test
	void setsNoCookie() {
		assertThat(show("Bearer " + Served.ADMIN).headers("Set-Cookie")).isEmpty();
		assertThat(this.reader.get("/v1/keys").headers("Set-Cookie")).isEmpty();
	}

	@Test
	void readsOneRowForAKey() {
		List<String> with = this.statements.of(() -> show("Bearer " + Served.ADMIN));
		assertThat(with).filteredOn((sql) -> sql.contains("api_key")).hasSize(1);
	}

	@Test
	void readsNothingForWhatIsNoKey() {
		assertThat(this.statements.of(() -> show("Basic YTpi"))).isEmpty();
	}

	@Test
	void keepsTheAnswerToAKeyFromOthers() {
		Reader.Reply reply = show("Bearer " + Served.ADMIN);
		assertThat(reply.header("Cache-Control")).isEqualTo("private, no-store");
		assertThat(reply.header("Vary")).isEqualTo("Accept, Accept-Encoding, Authorization");
	}

	@Test
	void keepsThatNothingChangedFromOthersToo() {
		String tag = show("Bearer " + Served.ADMIN).header("ETag");
		Reader.Reply reply = this.reader.get("/v1/articles", "Authorization", "Bearer " + Served.ADMIN, "If-None-Match",
				tag);
		assertThat(reply.status()).isEqualTo(304);
		assertThat(reply.header("Cache-Control")).isEqualTo("private, no-store");
	}

	@Test
	void letsOthersKeepWhatEverybodyMayRead() {
		assertThat(this.reader.get("/v1/articles").header("Cache-Control")).startsWith("public");
	}

}
