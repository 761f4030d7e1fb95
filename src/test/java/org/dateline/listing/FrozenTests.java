package org.dateline.listing;

import java.util.List;

import org.dateline.http.ProblemKind;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class FrozenTests {

	private static final Catalogue<Ferry> FERRIES = Ferry.catalogue();

	private static final Cursor CURSOR = new Cursor("ferries", "port=kiel,hull&sort=-name", false,
			List.of("aa", "00000000-0000-0000-0000-000000000007"));

	@Test
	void holdsFiltersAndOrder() {
		assertThat(Frozen.words(FERRIES.read("sort=-name&port=hull&open=true")))
			.isEqualTo("open=true&port=hull&sort=-name");
	}

	@Test
	void holdsNothingThatMayDifferFromPageToPage() {
		assertThat(Frozen.words(FERRIES.read("limit=5&count=exact&fields=id&include=port&cursor=abc"))).isEmpty();
	}

	@Test
	void givesTheWholeQueryBackToACursorAlone() {
		Question question = Frozen.question(FERRIES, FERRIES.read("cursor=abc"), CURSOR);
		assertThat(question.all("port")).containsExactly(List.of("kiel", "hull"));
	}

	@Test
	void keepsTheOrderOfTheCursor() {
		Question question = Frozen.question(FERRIES, FERRIES.read("cursor=abc"), CURSOR);
		assertThat(question.one("sort")).contains("-name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "port=kiel,hull", "sort=-name", "port=kiel,hull&sort=-name", "limit=3", "count=none",
			"include=port", "fields=id" })
	void letsTheSameQueryStandBesideACursor(String query) {
		assertThat(Frozen.words(Frozen.question(FERRIES, FERRIES.read(query), CURSOR))).isEqualTo(CURSOR.query());
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit", "count", "include" })
	void letsWhatIsFreeDiffer(String name) {
		Question asked = FERRIES.read("limit=3&count=none&include=port");
		assertThat(Frozen.question(FERRIES, asked, CURSOR).all(name)).isEqualTo(asked.all(name));
	}

	@Test
	void keepsTheSelectionThatIsAskedNow() {
		Question asked = FERRIES.read("fields=id,name");
		assertThat(Frozen.question(FERRIES, asked, CURSOR).selection()).isEqualTo(asked.selection());
	}

	@ParameterizedTest
	@ValueSource(strings = { "port=kiel", "port=kiel&port=hull", "sort=name", "open=true" })
	void refusesAnotherQueryBesideACursor(String query) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Frozen.question(FERRIES, FERRIES.read(query), CURSOR))
			.withMessageContaining("another \"" + query.substring(0, query.indexOf('=')) + "\"");
	}

	@Test
	void refusesTheCursorOfAnotherList() {
		Cursor foreign = new Cursor("bridges", "", false, List.of("1"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Frozen.question(FERRIES, FERRIES.read(""), foreign))
			.withMessage("The cursor belongs to another list, \"bridges\"");
	}

	@Test
	void refusesTooFewKeys() {
		refuses(List.of("aa"), "The cursor belongs to a list in another order");
	}

	@Test
	void refusesTooManyKeys() {
		refuses(List.of("aa", "bb", "cc"), "The cursor belongs to a list in another order");
	}

	@Test
	void refusesAKeyThatIsNoId() {
		refuses(List.of("aa", "seven"), "The cursor is damaged");
	}

	@Test
	void refusesAKeyThatIsNoTime() {
		Sorting<Ferry> byTime = Sorting.of(FERRIES, FERRIES.read("sort=since"));
		Cursor cursor = new Cursor("ferries", "sort=since", false, List.of("yesterday", CURSOR.keys().getLast()));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Frozen.behind(byTime, cursor))
			.satisfies((refusal) -> assertThat(refusal.kind()).isEqualTo(ProblemKind.INVALID_CURSOR));
	}

	@Test
	void findsTheRowsBehindTheCursor() {
		Sorting<Ferry> sorting = Sorting.of(FERRIES, FERRIES.read("sort=-name"));
		assertThat(Frozen.behind(sorting, CURSOR)).isEqualTo(sorting.behind(CURSOR.keys()));
	}

	private static void refuses(List<String> keys, String detail) {
		Sorting<Ferry> sorting = Sorting.of(FERRIES, FERRIES.read("sort=-name"));
		Cursor cursor = new Cursor("ferries", "sort=-name", false, keys);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Frozen.behind(sorting, cursor)).withMessage(detail);
	}

}
