package org.dateline.store;

import java.util.List;

import org.dateline.served.Reader.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Editors write stories and change them, over HTTP. */
abstract class WritingContract {

	private final Editor editor;

	WritingContract(Editor editor) {
		this.editor = editor;
	}

	@Test
	void makesAnArticleOfAStory() {
		Reply made = this.editor.post(Editor.story("Written"));
		assertThat(made.status()).isEqualTo(201);
		assertThat(made.header("Location")).endsWith("/v1/articles/written");
		assertThat(made.header("Content-Location")).endsWith("/v1/articles/written.json");
		assertThat(made.json().path("revision").asInt()).isEqualTo(1);
	}

	@Test
	void answersWithWhatAReaderGetsThen() {
		Reply made = this.editor.post(Editor.story("As it is read"));
		Reply read = this.editor.read("/v1/articles/as-it-is-read");
		assertThat(made.json()).isEqualTo(read.json());
		assertThat(made.header("ETag")).isEqualTo(read.header("ETag"));
	}

	@Test
	void replacesAStory() {
		Reply made = this.editor.post(Editor.story("Replaced"));
		Reply next = this.editor.put(made, Editor.story("Replaced again"));
		assertThat(next.status()).isEqualTo(200);
		assertThat(next.json().path("headline").asString()).isEqualTo("Replaced again");
		assertThat(next.json().path("revision").asInt()).isEqualTo(2);
		assertThat(next.json().path("slug").asString()).isEqualTo("replaced");
	}

	@Test
	void keepsNoRevisionOfWhatIsThereAlready() {
		Reply made = this.editor.post(Editor.story("Unchanged"));
		Reply same = this.editor.put(made, made.body());
		assertThat(same.status()).isEqualTo(200);
		assertThat(same.json().path("revision").asInt()).isEqualTo(1);
		assertThat(same.header("ETag")).isEqualTo(made.header("ETag"));
	}

	@Test
	void takesAStoryBackAsItWasGot() {
		Reply made = this.editor.post(Editor.story("Taken back"));
		Reply next = this.editor.put(made, Editor.with(made, "kicker", "New"));
		assertThat(next.status()).isEqualTo(200);
		assertThat(next.json().path("kicker").asString()).isEqualTo("New");
		assertThat(next.json().path("id")).isEqualTo(made.json().path("id"));
	}

	@ParameterizedTest
	@CsvSource({ "id, 01a21214-b7c6-7284-a70e-ebbb04009485", "firstPublishedAt, 2020-01-01T00:00:00Z",
			"updatedAt, 2020-01-01T00:00:00Z" })
	void leavesToTheServiceWhatIsTheServices(String member, String value) {
		Reply made = this.editor.post(Editor.story("Owned " + member));
		Reply refused = this.editor.put(made, Editor.with(made, member, value));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Editor.pointers(refused)).containsExactly("/" + member);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"revision\":7", "\"stats\":{}", "\"links\":{\"self\":\"x\"}", "\"id\":\"7\"",
			"\"firstPublishedAt\":\"2020-01-01T00:00:00Z\"" })
	void takesNoNewStoryThatSpeaksOfWhatIsNotThere(String member) {
		Reply refused = this.editor.post(Editor.story("Forward").replaceFirst("\\{", "{" + member + ","));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Editor.pointers(refused)).hasSize(1)
			.allSatisfy((pointer) -> assertThat(member).contains(pointer.substring(1)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "7", "\"story\"", "{\"headline\":\"a\",\"headline\":\"b\"}",
			"{\"headlin\":\"a\"}" })
	void refusesWhatIsNoStory(String body) {
		Reply refused = this.editor.send("POST", "/v1/articles", body, "Content-Type", "application/json");
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(Editor.pointers(refused)).hasSize(1);
	}

	@Test
	void namesThePlaceAndTheLineOfABrokenRule() {
		Reply refused = this.editor.post("{\n\"headline\":\"a\",\n\"language\":\"not a language\"}");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/language");
		assertThat(refused.json().at("/errors/0/line").asInt()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/xml", "application/ld+json", "application/json;charset=utf-16",
			"json" })
	void readsNoOtherFormats(String type) {
		Reply refused = this.editor.post(Editor.story("Typed"), "Content-Type", type);
		assertThat(refused.status()).isEqualTo(415);
	}

	@Test
	void refusesASlugThatIsTaken() {
		this.editor.post(Editor.story("Taken slug"));
		Reply refused = this.editor.post(Editor.story("Other").replaceFirst("\\{", "{\"slug\":\"taken-slug\","));
		assertThat(refused.status()).isEqualTo(409);
	}

	@Test
	void answersWithNothingButTheTagWhereThatIsPreferred() {
		Reply made = this.editor.post(Editor.story("Minimal"), "Prefer", "return=minimal");
		assertThat(made.status()).isEqualTo(201);
		assertThat(made.body()).isEmpty();
		assertThat(made.header("Preference-Applied")).isEqualTo("return=minimal");
		assertThat(made.header("ETag")).isEqualTo(this.editor.read("/v1/articles/minimal").header("ETag"));
	}

	@Test
	void findsNoArticleToReplaceThatIsNotThere() {
		Reply refused = this.editor.send("PUT", "/v1/articles/not-there", Editor.story("Not there"), "If-Match", "*");
		assertThat(refused.status()).isEqualTo(404);
	}

	@Test
	void shapesTheAnswerAsAsked() {
		Reply made = this.editor.send("POST", "/v1/articles?fields=slug", Editor.story("Shaped"));
		assertThat(made.json()).isEqualTo(Editor.tree("{\"slug\":\"shaped\"}"));
	}

	@Test
	void leadsFromAFormerSlugToThePresentOne() {
		Reply made = this.editor.post(Editor.story("Led"));
		this.editor.put(made, Editor.with(made, "slug", "led-on"));
		Reply moved = this.editor.send("PUT", "/v1/articles/led", Editor.story("Led"), "If-Match", "*");
		assertThat(moved.status()).isEqualTo(308);
		assertThat(List.of(moved.header("Location"))).allMatch((address) -> address.endsWith("/v1/articles/led-on"));
	}

}
