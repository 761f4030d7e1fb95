package org.dateline.http;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class QueryStringTests {

	@Test
	void readsNothingWhereThereIsNoQuery() {
		assertThat(QueryString.read(null)).isEmpty();
	}

	@Test
	void readsNothingFromAnEmptyQuery() {
		assertThat(QueryString.read("")).isEmpty();
	}

	@Test
	void readsANameAndItsValue() {
		assertThat(QueryString.read("section=world")).isEqualTo(Map.of("section", List.of("world")));
	}

	@Test
	void keepsTheOrderOfTheNames() {
		assertThat(QueryString.read("to=1&from=2&section=3").keySet()).containsExactly("to", "from", "section");
	}

	@Test
	void keepsTheOrderOfRepeatedValues() {
		assertThat(QueryString.read("tag=peace&section=world&tag=arms&tag=aid")).containsEntry("tag",
				List.of("peace", "arms", "aid"));
	}

	@Test
	void keepsAValueThatIsRepeatedWord() {
		assertThat(QueryString.read("tag=peace&tag=peace")).containsEntry("tag", List.of("peace", "peace"));
	}

	@ParameterizedTest
	@CsvSource({ "q=two+words, two words", "q=two%20words, two words", "q=a%2Bb, a+b", "q=%26, &", "q=%3D, =",
			"q=a=b, a=b", "q==, =", "q=Z%C3%BCrich, Zürich", "q=%c3%bc, ü", "q=%F0%9F%9A%A2, 🚢", "q=100%25, 100%",
			"q=a%2Cb, 'a,b'", "q=a;b, a;b", "q=~*'()!, ~*'()!" })
	void decodesAValue(String query, String value) {
		assertThat(QueryString.read(query)).containsEntry("q", List.of(value));
	}

	@Test
	void decodesAName() {
		assertThat(QueryString.read("has%49mage=true")).containsOnlyKeys("hasImage");
	}

	@Test
	void takesNamesThatDifferInCaseApart() {
		assertThat(QueryString.read("tag=a&Tag=b")).containsOnlyKeys("tag", "Tag");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q", "q=" })
	void readsAnEmptyValue(String query) {
		assertThat(QueryString.read(query)).isEqualTo(Map.of("q", List.of("")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "&", "=x", "q=1&", "&q=1", "q=1&&limit=2" })
	void readsAnEmptyNameRatherThanDropIt(String query) {
		assertThat(QueryString.read(query)).containsKey("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=%", "q=%4", "q=a%", "q=%zz", "q=%4g", "q=%g4", "q=%%41", "q=%u0041", "%=1", "q=%-1",
			"q=% 1", "q=1&limit=%2" })
	void refusesAnEscapeThatIsCutShort(String query) {
		assertThat(refusal(query).detail()).isEqualTo("The query holds a percent sign without two hexadecimal digits");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=%FF", "q=%C3", "q=%C3%28", "q=%C0%AF", "q=%ED%A0%80", "q=%F4%90%80%80", "q=%80",
			"%FE=1", "q=\u00e9" })
	void refusesWhatIsNotUtf8(String query) {
		assertThat(refusal(query).detail()).isEqualTo("The query is not UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=%00", "q=%0A", "q=%0d%0aSet-Cookie:a", "q=%1B", "q=%7F", "q=%C2%85", "%09=1" })
	void refusesAControlCharacter(String query) {
		assertThat(refusal(query).detail()).isEqualTo("The query holds a control character");
	}

	@Test
	void refusesAsNotWellFormed() {
		assertThat(refusal("q=%").kind()).isEqualTo(ProblemKind.BAD_REQUEST);
	}

	@Test
	void readsAHundredParameters() {
		assertThat(QueryString.read("tag=a" + "&tag=a".repeat(99)).getOrDefault("tag", List.of())).hasSize(100);
	}

	@Test
	void refusesMoreThanAHundredParameters() {
		assertThat(refusal("tag=a" + "&tag=a".repeat(100)).detail())
			.isEqualTo("The query holds more than 100 parameters");
	}

	private static Refusal refusal(String query) {
		return catchThrowableOfType(Refusal.class, () -> QueryString.read(query));
	}

}
