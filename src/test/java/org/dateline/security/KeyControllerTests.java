package org.dateline.security;

import org.dateline.served.Reader;
import org.dateline.served.Served;
import org.dateline.story.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@Guarded
final class KeyControllerTests {

	private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

	private final Reader reader;

	private final Locksmith locksmith;

	KeyControllerTests(Reader reader, Locksmith locksmith) {
		this.reader = reader;
		this.locksmith = locksmith;
	}

	private static String id(Reader.Reply made) {
		return made.json().path("id").stringValue();
	}

	private int status(String secret) {
		return this.reader.get("/v1/articles", Locksmith.bearer(secret)).status();
	}

	@Test
	void makesAKey() {
		assertThat(this.locksmith.made("edit").status()).isEqualTo(201);
	}

	@Test
	void showsTheSecretOfANewKey() {
		assertThat(Schemas.objections("NewKey", this.locksmith.made("edit").json())).isEmpty();
	}

	@Test
	void letsNobodyKeepASecret() {
		assertThat(this.locksmith.made("edit").header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void saysWhereANewKeyIs() {
		Reader.Reply made = this.locksmith.made("edit");
		assertThat(made.header("Location")).isEqualTo("http://localhost:8080/v1/keys/" + id(made));
	}

	@Test
	void showsAKeyWithoutItsSecret() {
		Reader.Reply made = this.locksmith.made("import");
		JsonNode shown = this.locksmith.get("/v1/keys/" + id(made)).json();
		assertThat(Schemas.objections("KeyResource", shown)).isEmpty();
		assertThat(shown.path("name")).isEqualTo(made.json().path("name"));
	}

	@Test
	void listsKeys() {
		String edit = id(this.locksmith.made("edit"));
		String admin = id(this.locksmith.made("admin"));
		assertThat(Schemas.objections("KeyList", this.locksmith.get("/v1/keys").json())).isEmpty();
		assertThat(this.locksmith.ids("")).startsWith(admin, edit);
	}

	@Test
	void listsNeitherSecretNorDigest() {
		String secret = this.locksmith.secret("edit");
		assertThat(this.locksmith.get("/v1/keys?limit=200").body()).doesNotContain(secret, Secret.digest(secret),
				Served.ADMIN, Secret.digest(Served.ADMIN), "digest");
	}

	@Test
	void listsTheKeysOfAScope() {
		String edit = id(this.locksmith.made("edit"));
		assertThat(this.locksmith.ids("&scope=edit")).contains(edit);
		assertThat(this.locksmith.ids("&scope=import,admin")).doesNotContain(edit);
	}

	@Test
	void listsTheKeysThatWereRevoked() {
		String id = id(this.locksmith.made("edit"));
		this.locksmith.revoke(id);
		assertThat(this.locksmith.ids("&revoked=true")).contains(id);
		assertThat(this.locksmith.ids("&revoked=false")).doesNotContain(id);
	}

	@Test
	void tagsEachStateOfTheListAnew() {
		String id = id(this.locksmith.made("edit"));
		String before = this.locksmith.get("/v1/keys").header("ETag");
		this.locksmith.revoke(id);
		assertThat(this.locksmith.get("/v1/keys").header("ETag")).isNotEqualTo(before);
	}

	@Test
	void revokesAKeyAtOnce() {
		Reader.Reply made = this.locksmith.made("edit");
		String secret = made.json().path("key").stringValue();
		assertThat(status(secret)).isEqualTo(200);
		assertThat(this.locksmith.revoke(id(made)).status()).isEqualTo(204);
		assertThat(status(secret)).isEqualTo(401);
	}

	@Test
	void showsSinceWhenAKeyIsRevoked() {
		String id = id(this.locksmith.made("edit"));
		this.locksmith.revoke(id);
		assertThat(this.locksmith.get("/v1/keys/" + id).json().has("revokedAt")).isTrue();
	}

	@Test
	void revokesAKeyOnce() {
		String id = id(this.locksmith.made("edit"));
		this.locksmith.revoke(id);
		JsonNode since = this.locksmith.get("/v1/keys/" + id).json().path("revokedAt");
		assertThat(this.locksmith.revoke(id).status()).isEqualTo(204);
		assertThat(this.locksmith.get("/v1/keys/" + id).json().path("revokedAt")).isEqualTo(since);
	}

	@Test
	void letsAnAdministratorRevokeTheKeyInHand() {
		Reader.Reply made = this.locksmith.made("admin");
		String secret = made.json().path("key").stringValue();
		assertThat(this.reader.ask("DELETE", "/v1/keys/" + id(made), Locksmith.bearer(secret)).status()).isEqualTo(204);
		assertThat(status(secret)).isEqualTo(401);
	}

	@Test
	void keepsTheKeyOfTheSetting() {
		String configured = this.locksmith.ids("&scope=admin&revoked=false&sort=added").getFirst();
		Reader.Reply refused = this.locksmith.revoke(configured);
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.detail()).hasValueSatisfying(
				(detail) -> assertThat(detail).contains("dateline.admin-key", "would come back at the next start"));
	}

	@ParameterizedTest
	@ValueSource(strings = { NOBODY, "nobody", "%00", "A0000000-0000-7000-8000-000000000000" })
	void doesNotKnowAKeyThatIsNotThere(String id) {
		assertThat(this.locksmith.get("/v1/keys/" + id).status()).isIn(400, 404);
		assertThat(this.locksmith.revoke(id).status()).isIn(400, 404);
	}

	@Test
	void pointsAtAMemberThatIsWrong() {
		Reader.Reply refused = this.locksmith.order(Served.ADMIN, "{\"name\":\"a\",\"scope\":\"root\"}");
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.json().at("/errors/0/pointer").stringValue()).isEqualTo("/scope");
		assertThat(Schemas.objections("Problem", refused.json())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "text/plain", "application/x-www-form-urlencoded", "application/xml" })
	void takesNothingButJson(String type) {
		assertThat(this.reader
			.send("POST", "/v1/keys", "{}", "Authorization", "Bearer " + Served.ADMIN, "Content-Type", type)
			.status()).isEqualTo(415);
	}

	@Test
	void showsASecretWhateverIsAccepted() {
		Reader.Reply made = this.reader.send("POST", "/v1/keys", "{\"name\":\"a\",\"scope\":\"edit\"}", "Authorization",
				"Bearer " + Served.ADMIN, "Content-Type", "application/json", "Accept", "text/html");
		assertThat(made.json().path("key").stringValue()).startsWith("dl_");
	}

}
