package org.dateline.store;

import org.dateline.served.Reader.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Editors change parts of a story. */
abstract class AmendmentContract {

	private static final String MERGE = "application/merge-patch+json";

	private static final String PATCH = "application/json-patch+json";

	private final Editor editor;

	AmendmentContract(Editor editor) {
		this.editor = editor;
	}

	private Reply amend(Reply state, String type, String body) {
		return this.editor.send("PATCH", Editor.path(state), body, "If-Match", state.header("ETag"), "Content-Type",
				type);
	}

	@Test
	void mergesMembersIntoAStory() {
		Reply made = this.editor.post(Editor.story("Merged"));
		Reply next = amend(made, MERGE, "{\"kicker\":\"Ferries\",\"type\":null}");
		assertThat(next.status()).isEqualTo(200);
		assertThat(next.json().path("kicker").asString()).isEqualTo("Ferries");
		assertThat(next.json().path("blocks")).isEqualTo(made.json().path("blocks"));
	}

	@Test
	void appliesAPatchToAStory() {
		Reply made = this.editor.post(Editor.story("Patched"));
		Reply next = amend(made, PATCH, """
				[{"op":"test","path":"/headline","value":"Patched"},
				 {"op":"add","path":"/blocks/-","value":{"kind":"paragraph","text":"Another paragraph."}},
				 {"op":"replace","path":"/headline","value":"Patched anew"}]""");
		assertThat(next.status()).as(next.body()).isEqualTo(200);
		assertThat(next.json().path("blocks").size()).isEqualTo(2);
		assertThat(next.json().at("/blocks/0/id")).isEqualTo(made.json().at("/blocks/0/id"));
	}

	@Test
	void changesNothingWhereOneOperationFails() {
		Reply made = this.editor.post(Editor.story("Patched in vain"));
		Reply refused = amend(made, PATCH, """
				[{"op":"replace","path":"/headline","value":"Never"},{"op":"remove","path":"/kicker"}]""");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Editor.pointers(refused)).containsExactly("/1/path");
		assertThat(this.editor.read(Editor.path(made)).json().path("revision").asInt()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"id\":\"x\"}", "{\"revision\":9}", "{\"stats\":{\"words\":1}}",
			"{\"links\":{\"self\":\"x\"}}" })
	void leavesToTheServiceWhatIsTheServices(String merge) {
		Reply made = this.editor.post(Editor.story("Patched own"));
		Reply refused = amend(made, MERGE, merge);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Editor.pointers(refused)).hasSize(1)
			.allSatisfy((pointer) -> assertThat(merge).contains(pointer.substring(1)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"headlin\":\"x\"}", "{\"headline\":null}", "{\"blocks\":7}", "7", "[]" })
	void keepsNothingThatIsNoStoryThen(String merge) {
		Reply made = this.editor.post(Editor.story("Patched away"));
		Reply refused = amend(made, MERGE, merge);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
	}

	@Test
	void readsPatchesOfTwoTypesAndSaysWhich() {
		Reply made = this.editor.post(Editor.story("Patched by type"));
		Reply refused = amend(made, "application/json", "{}");
		assertThat(refused.status()).isEqualTo(415);
		assertThat(refused.header("Accept-Patch")).contains(MERGE, PATCH);
	}

	@Test
	void asksForTheStateThatIsMeant() {
		Reply made = this.editor.post(Editor.story("Patched blindly"));
		assertThat(this.editor.send("PATCH", Editor.path(made), "{}", "Content-Type", MERGE).status()).isEqualTo(428);
	}

	@Test
	void keepsNoRevisionOfAPatchThatChangesNothing() {
		Reply made = this.editor.post(Editor.story("Patched with nothing"));
		assertThat(amend(made, MERGE, "{}").json().path("revision").asInt()).isEqualTo(1);
		assertThat(amend(made, PATCH, "[]").header("ETag")).isEqualTo(made.header("ETag"));
	}

}
