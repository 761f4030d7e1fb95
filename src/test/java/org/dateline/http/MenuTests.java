package org.dateline.http;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class MenuTests {

	@Test
	void asksNothingWithoutAQuery() {
		assertThat(NewsMenu.read("").values()).isEmpty();
	}

	@Test
	void selectsEverythingWithoutFields() {
		assertThat(NewsMenu.read("limit=5").selection()).isEqualTo(Selection.ALL);
	}

	@Test
	void selectsTheFieldsThatAreNamed() {
		assertThat(NewsMenu.read("fields=id,headline").selection().members()).containsOnlyKeys("id", "headline");
	}

	@Test
	void keepsTheMenuWithTheQuestion() {
		assertThat(NewsMenu.read("").menu()).isSameAs(NewsMenu.MENU);
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=1", "limit=200", "count=none", "hasImage=false", "tag=a,b&tag=c", "status=draft",
			"from=2017-06-03", "q=peace+talks", "include=quotes.speaker,images", "fields=-images" })
	void acceptsWhatIsSound(String query) {
		assertThat(NewsMenu.read(query).values()).hasSize(1);
	}

	@Test
	void refusesAnUnknownParameter() {
		assertThat(NewsMenu.onlyFault("colour=red").detail()).isEqualTo("There is no parameter \"colour\" here");
	}

	@Test
	void namesTheUnknownParameter() {
		assertThat(NewsMenu.onlyFault("colour=red").parameter()).isEqualTo("colour");
	}

	@Test
	void listsTheKnownParametersInTheOrderOfTheAlphabet() {
		assertThat(NewsMenu.onlyFault("colour=red").allowed()).containsExactly("count", "fields", "from", "hasImage",
				"include", "limit", "q", "status", "tag");
	}

	@ParameterizedTest
	@CsvSource({ "limits, limit", "Limit, limit", "LIMIT, limit", "tags, tag", "hasimage, hasImage",
			"has_image, hasImage", "fron, from", "feilds, fields", "inclde, include", "cout, count" })
	void proposesTheNearestParameter(String strange, String near) {
		assertThat(NewsMenu.onlyFault(strange + "=1").detail()).endsWith("here; did you mean \"" + near + "\"?");
	}

	@Test
	void cutsALongStrangeNameShort() {
		assertThat(NewsMenu.onlyFault("x".repeat(500) + "=1").parameter()).isEqualTo("x".repeat(80) + "…");
	}

	@Test
	void refusesASecondValueForWhatHasOne() {
		assertThat(NewsMenu.onlyFault("limit=5&limit=6").detail())
			.isEqualTo("The parameter \"limit\" stands 2 times; it may stand once");
	}

	@Test
	void refusesTheSameValueTwiceForWhatHasOne() {
		assertThat(NewsMenu.onlyFault("q=peace&q=peace&q=peace").detail()).contains("stands 3 times");
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit", "limit=", "limit=+", "limit=%20%20" })
	void refusesAnEmptyValue(String query) {
		assertThat(NewsMenu.onlyFault(query).detail())
			.isEqualTo("The parameter \"limit\" has an empty value; it takes a whole number from 1 to 200");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tag=peace,", "tag=,peace", "tag=peace,,arms" })
	void refusesAnEmptyAlternative(String query) {
		assertThat(NewsMenu.onlyFault(query).detail())
			.startsWith("The parameter \"tag\" has an empty value; it takes a slug");
	}

	@Test
	void listsTheSetWhereAChoiceIsEmpty() {
		assertThat(NewsMenu.onlyFault("count=").allowed()).containsExactly("capped", "exact", "none");
	}

	@Test
	void refusesAValueOutOfAClosedSet() {
		assertThat(NewsMenu.onlyFault("count=all").detail()).isEqualTo("\"all\" is not allowed here");
	}

	@Test
	void proposesTheNearestValueOfAClosedSet() {
		assertThat(NewsMenu.onlyFault("count=exakt").detail())
			.isEqualTo("\"exakt\" is not allowed here; did you mean \"exact\"?");
	}

	@Test
	void takesTheCaseOfAChoiceToMatter() {
		assertThat(NewsMenu.onlyFault("count=EXACT").detail()).endsWith("did you mean \"exact\"?");
	}

	@Test
	void looksAtEachAlternative() {
		assertThat(NewsMenu.onlyFault("status=draft,secret").detail()).startsWith("\"secret\"");
	}

	@Test
	void doesNotPartTheValueOfAParameterThatHasOne() {
		assertThat(NewsMenu.onlyFault("count=exact,none").detail()).startsWith("\"exact,none\"");
	}

	@Test
	void refusesAnInclusionThatThereIsNot() {
		assertThat(NewsMenu.onlyFault("include=qoutes").detail()).endsWith("did you mean \"quotes\"?");
	}

	@Test
	void namesEveryFaultAtOnce() {
		assertThat(NewsMenu.refusal("limit=0&colour=red&count=all&from=soon").places())
			.extracting(Problem.Place::parameter)
			.containsExactly("limit", "colour", "count", "from");
	}

	@Test
	void namesARepetitionAndEachWrongValueOfIt() {
		assertThat(NewsMenu.refusal("limit=0&limit=201").places()).hasSize(3);
	}

	@Test
	void saysTheOnlyFaultInFull() {
		assertThat(NewsMenu.refusal("limit=0").detail()).isEqualTo("\"0\" is not a whole number from 1 to 200");
	}

	@Test
	void saysTheFirstFaultAndCountsTheOthers() {
		assertThat(NewsMenu.refusal("limit=0&count=all&from=soon").detail())
			.isEqualTo("\"0\" is not a whole number from 1 to 200 and 2 more");
	}

	@Test
	void refusesAsAnInvalidParameter() {
		assertThat(NewsMenu.refusal("limit=0").kind()).isEqualTo(ProblemKind.INVALID_PARAMETER);
	}

	@Test
	void refusesAnUnreadableQueryBeforeItLooksAtParameters() {
		assertThat(NewsMenu.refusal("colour=%").kind()).isEqualTo(ProblemKind.BAD_REQUEST);
	}

	@Test
	void refusesAMemberThatThereIsNot() {
		assertThat(NewsMenu.onlyFault("fields=headlin").parameter()).isEqualTo("fields");
	}

	@Test
	void offersTheFieldsOfAnItem() {
		assertThat(ItemMenu.of("news", NewsMenu.FIELDS, List.of()).parameters()).extracting(Parameter::name)
			.containsExactly("fields");
	}

	@Test
	void offersInclusionsWhereThereAreSome() {
		assertThat(ItemMenu.of("news", NewsMenu.FIELDS, List.of("images")).parameters()).extracting(Parameter::name)
			.containsExactly("fields", "include");
	}

	@Test
	void closesTheSetOfInclusions() {
		assertThat(ItemMenu.projection(List.of("images", "quotes")).getLast().allowed()).containsExactly("images",
				"quotes");
	}

	@Test
	void refusesEveryParameterWhereNothingCanBeAsked() {
		Menu nothing = new ItemMenu("nothing", List.of(), new FieldTree(Map.of()));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> nothing.read("fields=id"))
			.withMessage("There is no parameter \"fields\" here");
	}

	@Test
	void findsAMenuByItsName() {
		assertThat(new Menus(List.of(NewsMenu.MENU)).named("news")).isSameAs(NewsMenu.MENU);
	}

	@Test
	void tellsTheProgrammerWhichMenusThereAre() {
		Menus menus = new Menus(List.of(NewsMenu.MENU));
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> menus.named("weather"))
			.withMessage("There is no menu \"weather\" among [news]");
	}

}
