package org.dateline.format.page.facts;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which names stand in a byline. */
class NameReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			By Ada Lindqvist;                                Ada Lindqvist
			by ada lindqvist;
			BY ADA LINDQVIST;                                ADA LINDQVIST
			Written by Ada Lindqvist;                        Ada Lindqvist
			Von Ada Lindqvist;                               Ada Lindqvist
			Ein Beitrag von Ada Lindqvist;                   Ada Lindqvist
			Par Ada Lindqvist;                               Ada Lindqvist
			Por: Ada Lindqvist;                              Ada Lindqvist
			di Ada Lindqvist;                                Ada Lindqvist
			Av Ada Lindqvist;                                Ada Lindqvist
			Door Ada Lindqvist;                              Ada Lindqvist
			Autor: Ada Lindqvist;                            Ada Lindqvist
			Interview: Ada Lindqvist;                        Ada Lindqvist
			Автор: Ада Линдквист;                            Ада Линдквист
			Oleh Ada Lindqvist;                              Ada Lindqvist
			By Ada Lindqvist and Bo Ek;                      Ada Lindqvist,Bo Ek
			Von Ada Lindqvist und Bo Ek;                     Ada Lindqvist,Bo Ek
			Par Ada Lindqvist et Bo Ek;                      Ada Lindqvist,Bo Ek
			Ada Lindqvist & Bo Ek;                           Ada Lindqvist,Bo Ek
			Ada Lindqvist, Bo Ek, Cy Dahl;                   Ada Lindqvist,Bo Ek,Cy Dahl
			Ada Lindqvist / Bo Ek;                           Ada Lindqvist,Bo Ek
			Ada Lindqvist; Ada Lindqvist
			By Ada Lindqvist, Senior Editor;                 Ada Lindqvist
			By Ada Lindqvist Senior Reporter;                Ada Lindqvist
			Reporter Ada Lindqvist;                          Ada Lindqvist
			By Ada Lindqvist, MD, PhD;                       Ada Lindqvist
			By Ada Lindqvist MD;                             Ada Lindqvist
			By Ada Lindqvist | Harbour Desk;                 Ada Lindqvist
			By Ada Lindqvist - Harbour Desk;                 Ada Lindqvist
			By Ada Lindqvist (Reuters);                      Ada Lindqvist
			By Ada Lindqvist 5 March 2024;                   Ada Lindqvist
			By Ada Lindqvist March 5, 2024;                  Ada Lindqvist
			Ada Lindqvist Fri, 5 Mar 2024;                   Ada Lindqvist
			By Ada March 5;                                  Ada
			By Ada van der Berg;                             Ada van der Berg
			Ada Lindqvist, AFP;                              Ada Lindqvist,AFP
			dpa;                                             dpa
			By Dr. Ada Lindqvist;                            Dr. Ada Lindqvist
			By Jean-Luc O'Neill;                             Jean-Luc O'Neill
			記者 山田太郎;                                      山田太郎
			""")
	void readsNames(String byline, @org.jspecify.annotations.Nullable String names) {
		List<String> expected = (names == null) ? List.of()
				: List.of(names)
					.stream()
					.flatMap((all) -> java.util.regex.Pattern.compile(",").splitAsStream(all))
					.toList();
		assertThat(NameReader.read(byline)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "admin", "Staff", "Editorial Team", "Redaktion", "Webmaster", "By", "Von", "Monday",
			"https://www.harbour-courier.example/ada", "ada@harbour-courier.example", "What do you think?", "", "…",
			"Read more", "12", "Senior Political Editor" })
	void findsNobodyInWordsThatNameNobody(String byline) {
		assertThat(NameReader.read(byline)).isEmpty();
	}

	@Test
	void namesEachPersonOnce() {
		assertThat(NameReader.read("Ada Lindqvist and Ada Lindqvist")).containsExactly("Ada Lindqvist");
	}

	@Test
	void readsNoNamesOutOfAParagraph() {
		assertThat(NameReader.read("Ada Lindqvist ".repeat(40))).isEmpty();
	}

	@Test
	void readsNamesThroughMarkup() {
		assertThat(NameReader.read("By <a href='/ada'>Ada Lindqvist</a>")).containsExactly("Ada Lindqvist");
	}

	@Test
	void knowsWhetherALineIntroducesAName() {
		assertThat(NameReader.isIntroduced("By Ada Lindqvist")).isTrue();
		assertThat(NameReader.isIntroduced("Bylaws of the harbour")).isFalse();
	}

	@Test
	void letsAnAliasPassOnlyAsOneWord() {
		assertThat(NameRules.isAlias("pierwatcher7")).isTrue();
		assertThat(NameRules.isAlias("the pier watcher")).isFalse();
		assertThat(NameRules.isAlias("admin")).isFalse();
		assertThat(NameRules.isAlias("42")).isFalse();
	}

	@Test
	void tellsAFullNameFromOtherWords() {
		assertThat(NameRules.isFullName("Ada Lindqvist")).isTrue();
		assertThat(NameRules.isFullName("Ada")).isFalse();
		assertThat(NameRules.isFullName("planks for the pier")).isFalse();
		assertThat(NameRules.isFullName("Planks For The Old Pier")).isFalse();
	}

}
