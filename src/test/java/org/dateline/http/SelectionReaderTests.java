package org.dateline.http;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class SelectionReaderTests {

	@Test
	void readsAName() {
		assertThat(read("id")).isEqualTo(new Selection(false, Map.of("id", Selection.ALL)));
	}

	@Test
	void readsNamesInTheirOrder() {
		assertThat(read("words,id,headline").members().keySet()).containsExactly("words", "id", "headline");
	}

	@Test
	void readsMembersOfAMember() {
		assertThat(read("place(city)"))
			.isEqualTo(new Selection(false, Map.of("place", new Selection(false, Map.of("city", Selection.ALL)))));
	}

	@Test
	void goesOnAfterABracket() {
		assertThat(read("place(city,country),id").members().keySet()).containsExactly("place", "id");
	}

	@Test
	void readsBracketsWithinBrackets() {
		assertThat(read("images(url,agencies(name)),id").members()).containsOnlyKeys("images", "id");
	}

	@Test
	void readsWhatToLeaveOut() {
		assertThat(read("-id,-words"))
			.isEqualTo(new Selection(true, Map.of("id", Selection.ALL, "words", Selection.ALL)));
	}

	@Test
	void readsWhatToLeaveOutOfAMember() {
		assertThat(read("place(-city)").members()).containsValue(new Selection(true, Map.of("city", Selection.ALL)));
	}

	@Test
	void readsANameInsideThatStandsOutsideToo() {
		assertThat(read("images(width),id,words").members()).containsOnlyKeys("images", "id", "words");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "headlin| names no member \"headlin\" that there is; did you mean \"headline\"?, at character 8",
					"id,bloks| names no member \"bloks\" that there is, at character 9",
					"place(town)| names no member \"town\" that there is, at character 11",
					"place(id)| names no member \"id\" that there is, at character 9",
					"id,| names no member \"\" that there is, at character 4",
					",id| names no member \"\" that there is, at character 1",
					"id,,words| names no member \"\" that there is, at character 4",
					"-| names no member \"\" that there is, at character 2",
					"--id| names no member \"\" that there is, at character 2",
					"place()| names no member \"\" that there is, at character 7",
					"Id| names no member \"Id\" that there is; did you mean \"id\"?, at character 3",
					"*| names no member \"\" that there is, at character 1" })
	void refusesWhatIsNoMember(String fields, String fault) {
		assertThat(refusal(fields).detail()).isEqualTo("The parameter \"fields\" " + fault);
	}

	@ParameterizedTest
	@CsvSource({ "place(city, 11", "'place(city,country', 19", "images(agencies(name), 22" })
	void refusesABracketThatStaysOpen(String fields, int place) {
		assertThat(refusal(fields).detail())
			.isEqualTo("The parameter \"fields\" has an opening bracket without a closing one, at character " + place);
	}

	@ParameterizedTest
	@CsvSource({ "id), 3", "place(city)), 12", "'id),words', 3" })
	void refusesABracketThatWasNeverOpened(String fields, int place) {
		assertThat(refusal(fields).detail())
			.isEqualTo("The parameter \"fields\" has a closing bracket without an opening one, at character " + place);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "place.city| .| 6", "id;words| ;| 3", "id words| ' '| 3", "place(city.name)| .| 11",
					"-place(city)| (| 7", "place(city)(city)| (| 12", "id🚢| 🚢| 3", "words:id| :| 6" })
	void refusesWhatNeitherPartsNorNames(String fields, String strange, int place) {
		assertThat(refusal(fields).detail())
			.isEqualTo("The parameter \"fields\" has an unexpected \"" + strange + "\", at character " + place);
	}

	@ParameterizedTest
	@ValueSource(strings = { "id(name)", "headline()", "images(url(x))" })
	void refusesToLookIntoAPlainValue(String fields) {
		assertThat(refusal(fields).detail()).contains("which has none");
	}

	@ParameterizedTest
	@ValueSource(strings = { "id,-words", "-id,words", "place(city,-country)" })
	void refusesToShowAndLeaveOutAtOnce(String fields) {
		assertThat(refusal(fields).detail()).contains("names members both to show and to leave out");
	}

	@ParameterizedTest
	@ValueSource(strings = { "id,id", "-id,-id", "id,words,id", "place(city),place(country)" })
	void refusesTheSameNameTwice(String fields) {
		assertThat(refusal(fields).detail()).containsPattern("names \"(id|place)\" twice");
	}

	@Test
	void listsTheMembersThatThereAre() {
		assertThat(refusal("bloks").places().getFirst().allowed()).containsExactly("id", "headline", "words", "images",
				"place");
	}

	@Test
	void listsTheMembersThatThereAreInABracket() {
		assertThat(refusal("place(town)").places().getFirst().allowed()).containsExactly("city", "country");
	}

	@Test
	void namesTheParameter() {
		assertThat(refusal("bloks").places().getFirst().parameter()).isEqualTo("fields");
	}

	@Test
	void refusesAsAnInvalidParameter() {
		assertThat(refusal("bloks").kind()).isEqualTo(ProblemKind.INVALID_PARAMETER);
	}

	@Test
	void standsADepthThatNoMemberHas() {
		assertThat(refusal("images(".repeat(10_000)).places()).hasSize(1);
	}

	@Test
	void readsNoMembersWhereThereAreNone() {
		FieldTree nothing = new FieldTree(Map.of());
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> SelectionReader.read("id", nothing));
		assertThat(refusal.places()).extracting(Problem.Place::allowed).containsExactly(List.of());
	}

	private static Selection read(String fields) {
		return SelectionReader.read(fields, NewsMenu.FIELDS);
	}

	private static Refusal refusal(String fields) {
		return catchThrowableOfType(Refusal.class, () -> read(fields));
	}

}
