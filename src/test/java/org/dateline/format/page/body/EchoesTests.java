package org.dateline.format.page.body;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class EchoesTests {

	private static final Witness WITNESS = new Witness("The harbour bridge closes for the winter",
			"Divers found cracks in two pillars of the bridge.", List.of("Tom Reed"), "The Example",
			"The bridge will stay closed until spring because the pillars have cracks.", null);

	@Test
	void hearsTheHeadlineAgain() {
		assertThat(echoes("<p>The Harbour Bridge closes for the winter!</p>")).contains("echoes headline");
		assertThat(echoes("<p>The harbour bridge</p>")).contains("echoes in_headline")
			.doesNotContain("echoes headline");
	}

	@Test
	void hearsTheStandfirstAgain() {
		assertThat(echoes("<p>Divers found cracks in two pillars of the bridge</p>")).contains("echoes standfirst");
		assertThat(echoes(
				"<p>Divers found cracks in two pillars of the bridge. They were not surprised at all by what they saw.</p>"))
			.contains("echoes begins_standfirst");
	}

	@Test
	void hearsWhoWroteTheStory() {
		assertThat(echoes("<p>By Tom Reed</p>")).contains("echoes author");
		assertThat(echoes("<p>By Ina Moor</p>")).doesNotContain("echoes author");
	}

	@Test
	void hearsTheNameOfThePublication() {
		assertThat(echoes("<p>The Example</p>")).contains("echoes site");
	}

	@Test
	void hearsWhatAPictureShows() {
		assertThat(echoes("<p>The bridge in winter</p><img alt='The bridge in winter'>")).contains("echoes alt");
	}

	@Test
	void hearsWhatStructuredDataSay() {
		assertThat(echoes("<p>The bridge will stay closed until spring.</p>")).contains("echoes witnessed");
		assertThat(echoes("<p>Ferries will run from early morning until midnight.</p>")).contains("echoes unwitnessed");
	}

	@Test
	void hearsTheSameTextTwice() {
		Sheet sheet = NewsPage.sheet("<p>Ferries run at night.</p><p>Ferries run at night.</p>");
		Echoes echoes = new Echoes(sheet, Witness.silent());
		assertThat(names(echoes, sheet.passages().getFirst())).contains("echoes will_come");
		assertThat(names(echoes, sheet.passages().getLast())).contains("echoes again");
	}

	@Test
	void hearsNothingFromASilentWitness() {
		Sheet sheet = NewsPage.sheet("<p>Ferries run at night.</p>");
		assertThat(names(new Echoes(sheet, Witness.silent()), sheet.passages().getFirst())).isEmpty();
	}

	@Test
	void findsTheHeadlineOnThePage() {
		Sheet sheet = NewsPage
			.sheet("<h1>The Example of the day</h1><h2>The harbour bridge closes for the winter</h2>");
		assertThat(Echoes.headline(sheet.passages(), new Echoes(sheet, WITNESS))).isEqualTo(1);
	}

	@Test
	void takesTheFirstTopHeadingWhereNoWitnessHelps() {
		Sheet sheet = NewsPage.sheet("<h1>News</h1><h1>Bridge closed until spring</h1><h2>Ferries</h2>");
		assertThat(Echoes.headline(sheet.passages(), new Echoes(sheet, Witness.silent()))).isEqualTo(1);
		assertThat(Echoes.headline(List.of(), new Echoes(sheet, Witness.silent()))).isEqualTo(-1);
	}

	private static List<String> echoes(String html) {
		Sheet sheet = NewsPage.sheet(html);
		return names(new Echoes(sheet, WITNESS), sheet.passages().getFirst());
	}

	private static List<String> names(Echoes echoes, Passage passage) {
		Clues clues = new Clues();
		echoes.read(passage, clues);
		return Arrays.stream(clues.toArray()).mapToObj(Family::name).toList();
	}

}
