package org.dateline.http;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

final class QuestionTests {

	@Test
	void tellsTheValueThatWasGiven() {
		assertThat(NewsMenu.read("limit=5").one("limit")).contains("5");
	}

	@Test
	void tellsTheUsualValueElse() {
		assertThat(NewsMenu.read("").one("limit")).contains("20");
	}

	@Test
	void tellsTheFirstChoiceWhereNoneWasMade() {
		assertThat(NewsMenu.read("").one("count")).contains("capped");
	}

	@Test
	void tellsNothingWhereNothingIsUsual() {
		assertThat(NewsMenu.read("").one("q")).isEmpty();
	}

	@Test
	void tellsNothingOfWhatTheMenuDoesNotHave() {
		assertThat(NewsMenu.read("").one("colour")).isEmpty();
	}

	@Test
	void tellsTheFirstOfMany() {
		assertThat(NewsMenu.read("tag=war,peace&tag=aid").one("tag")).contains("war");
	}

	@Test
	void tellsAllValues() {
		assertThat(NewsMenu.read("tag=war,peace&tag=aid").all("tag")).containsExactly(List.of("war", "peace"),
				List.of("aid"));
	}

	@Test
	void tellsNoValuesWhereNoneWereGiven() {
		assertThat(NewsMenu.read("").all("tag")).isEmpty();
	}

	@Test
	void doesNotCountAUsualValueAmongAll() {
		assertThat(NewsMenu.read("").all("limit")).isEmpty();
	}

	@Test
	void includesWhatIsNamed() {
		assertThat(NewsMenu.read("include=images,quotes").includes("quotes")).isTrue();
	}

	@Test
	void includesWhatIsNamedAgain() {
		assertThat(NewsMenu.read("include=images&include=quotes").includes("quotes")).isTrue();
	}

	@Test
	void includesWhatHoldsTheNamed() {
		assertThat(NewsMenu.read("include=quotes.speaker").includes("quotes")).isTrue();
	}

	@Test
	void doesNotIncludeWhatIsWithinTheNamed() {
		assertThat(NewsMenu.read("include=quotes").includes("quotes.speaker")).isFalse();
	}

	@Test
	void doesNotTakeTheBeginningOfANameForIt() {
		assertThat(NewsMenu.read("include=quotes").includes("quote")).isFalse();
	}

	@Test
	void includesNothingUnasked() {
		assertThat(NewsMenu.read("").includes("images")).isFalse();
	}

	@Test
	void showsWhatHoldsWithoutBeingAsked() {
		assertThat(NewsMenu.read("").effective()).containsExactly(entry("limit", 20), entry("count", "capped"));
	}

	@Test
	void showsWhatHoldsInTheOrderOfTheMenu() {
		assertThat(NewsMenu.read("q=peace&hasImage=true&count=none&limit=5").effective().keySet())
			.containsExactly("limit", "count", "hasImage", "q");
	}

	@Test
	void showsALimitAsANumber() {
		assertThat(NewsMenu.read("limit=5").effective()).containsEntry("limit", 5);
	}

	@Test
	void showsANumberAsANumber() {
		Menu menu = new ItemMenu("states", List.of(Parameter.one("from", "The first", ValueKind.NUMBER)),
				new FieldTree(Map.of()));
		assertThat(menu.read("from=5").effective()).containsEntry("from", 5);
	}

	@Test
	void showsAFlagAsAFlag() {
		assertThat(NewsMenu.read("hasImage=false").effective()).containsEntry("hasImage", false);
	}

	@Test
	void showsWordsThatLookLikeANumberAsWords() {
		assertThat(NewsMenu.read("q=5").effective()).containsEntry("q", "5");
	}

	@Test
	void showsAlternativesAsTheyWereAsked() {
		assertThat(NewsMenu.read("tag=war,peace").effective()).containsEntry("tag", "war,peace");
	}

	@Test
	void showsRepeatedValuesAsAList() {
		assertThat(NewsMenu.read("tag=war,peace&tag=aid").effective()).containsEntry("tag",
				List.of("war,peace", "aid"));
	}

	@Test
	void asksNothingInTheFewestWords() {
		assertThat(NewsMenu.read("").canonical()).isEmpty();
	}

	@Test
	void ordersTheNamesOfParameters() {
		assertThat(NewsMenu.read("tag=aid&limit=5&count=none").canonical()).isEqualTo("count=none&limit=5&tag=aid");
	}

	@Test
	void keepsTheOrderOfValues() {
		assertThat(NewsMenu.read("tag=war,aid&tag=peace").canonical()).isEqualTo("tag=war,aid&tag=peace");
	}

	@Test
	void leavesOutUsualValuesThatWereNotAsked() {
		assertThat(NewsMenu.read("q=aid").canonical()).isEqualTo("q=aid");
	}

	@Test
	void leavesOutWhatItIsTold() {
		assertThat(NewsMenu.read("tag=aid&limit=5&q=peace").canonical("limit", "tag")).isEqualTo("q=peace");
	}

	@ParameterizedTest
	@CsvSource({ "q=two+words, q=two%20words", "q=a%26b, q=a%26b", "q=a=b, q=a%3Db", "q=100%25, q=100%25",
			"q=Z%c3%bcrich, q=Z%C3%BCrich", "'q=a,b', q=a%2Cb", "%71=a, q=a", "tag=Z%c3%bcrich, tag=Z%C3%BCrich" })
	void spellsTheSameAlwaysTheSame(String query, String canonical) {
		assertThat(NewsMenu.read(query).canonical()).isEqualTo(canonical);
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=Paris%5C%2C+Texas&tag=a,b&tag=c", "from=2017-06-03T22:00:00%2B02:00",
			"fields=id,images(url)&include=quotes.speaker,images", "q=%F0%9F%9A%A2" })
	void asksTheSameInItsCanonicalWords(String query) {
		Question question = NewsMenu.read(query);
		assertThat(NewsMenu.read(question.canonical())).isEqualTo(question);
	}

	@Test
	void keepsACommaWithinAnAlternative() {
		Menu menu = new ItemMenu("words", List.of(Parameter.many("words", "Words", ValueKind.TEXT)), NewsMenu.FIELDS);
		Question question = menu.read("words=Paris%5C,+Texas,London");
		assertThat(menu.read(question.canonical()).all("words")).containsExactly(List.of("Paris, Texas", "London"));
	}

}
