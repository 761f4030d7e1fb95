package org.dateline.security;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.dateline.http.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class KeyOrderReaderTests {

	private final KeyOrderReader reader = new KeyOrderReader(StrictJson.mapper());

	private KeyOrder read(String body) {
		return this.reader.read(body.getBytes(StandardCharsets.UTF_8));
	}

	private Refusal refusal(String body) {
		return catchThrowableOfType(Refusal.class, () -> read(body));
	}

	@Test
	void readsAnOrder() {
		assertThat(read("{\"name\":\"Desk\",\"scope\":\"edit\"}")).isEqualTo(new KeyOrder("Desk", Scope.EDIT));
	}

	@Test
	void countsCharactersAsReadersDo() {
		assertThat(read("{\"name\":\"%s\",\"scope\":\"edit\"}".formatted("\uD83D\uDE00".repeat(200))).name())
			.hasSize(400);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"scope":"edit"}                                | /name
			{"name":"","scope":"edit"}                      | /name
			{"name":" ","scope":"edit"}                     | /name
			{"name":1,"scope":"edit"}                       | /name
			{"name":null,"scope":"edit"}                    | /name
			{"name":["a"],"scope":"edit"}                   | /name
			{"name":"a\\u0000","scope":"edit"}            | /name
			{"name":"a\\ud800","scope":"edit"}            | /name
			{"name":"a"}                                    | /scope
			{"name":"a","scope":"root"}                     | /scope
			{"name":"a","scope":"EDIT"}                     | /scope
			{"name":"a","scope":2}                          | /scope
			{"name":"a","scope":"edit","id":"1"}            | /id
			{"name":"a","scope":"edit","a/b~c":1}           | /a~1b~0c
			[]                                              | ``
			"a"                                             | ``
			null                                            | ``
			{                                               | ``
			{"name":"a","scope":"edit"} {}                  | ``
			{"name":"a","name":"b","scope":"edit"}          | ``
			""")
	void pointsAtWhatIsWrong(String body, String pointer) {
		assertThat(refusal(body).places()).extracting(Problem.Place::pointer).containsExactly(pointer);
	}

	@Test
	void refusesAnEmptyBody() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(""));
	}

	@Test
	void refusesALongerName() {
		assertThat(refusal("{\"name\":\"%s\",\"scope\":\"edit\"}".formatted("a".repeat(201))).places()).hasSize(1);
	}

	@Test
	void saysAllThatIsWrongAtOnce() {
		assertThat(refusal("{\"name\":1,\"scope\":2,\"x\":3}").places()).extracting(Problem.Place::pointer)
			.containsExactly("/x", "/name", "/scope");
	}

	@Test
	void saysWhichScopesThereAre() {
		assertThat(refusal("{\"name\":\"a\"}").places()).extracting(Problem.Place::allowed)
			.containsExactly(List.of("import", "edit", "admin"));
	}

	@Test
	void refusesAsAnUnreadableBody() {
		assertThat(refusal("{").kind()).isEqualTo(ProblemKind.UNREADABLE_BODY);
	}

}
