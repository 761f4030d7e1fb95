package org.dateline.format.page.body;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class LooksTests {

	private static final String REST = "<p>" + String.join("</p><p>", NewsPage.PARAGRAPHS) + "</p>";

	@Test
	void readsNamesNearAndFar() {
		String html = "<div class='comments'><div><div><div><p class='caption'>One</p></div></div></div></div>" + REST;
		assertThat(first(html)).contains("near caption", "far comment").doesNotContain("near comment");
	}

	@Test
	void takesNamesAroundMostOfThePageForNamesOfThePage() {
		assertThat(first("<div class='comments'><p>One</p>" + REST + "</div>")).doesNotContain("near comment");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<p>Short.</p>|shape 1", "<p>Short</p>|shape 0", "<h2>Short</h2>|shape 32",
			"<ul><li>Short</li></ul>|shape 48", "<div>Short</div>|shape 16" })
	void readsTheShapeOfAText(String html, String clue) {
		assertThat(first(html + REST)).contains(clue);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<p>Plain words</p>|links 0", "<p><a href='/x'>Linked words</a></p>|links 10",
			"<p>Half <a href='/x'>half</a></p>|links 6" })
	void readsTheShareOfLinks(String html, String clue) {
		assertThat(first(html + REST)).contains(clue);
	}

	@Test
	void countsCards() {
		String cards = "<div class='card'><a href='/x'>One of many</a></div>".repeat(4);
		assertThat(first(cards + REST)).contains("card 3");
		assertThat(first("<p>One</p>" + REST)).contains("card 0");
	}

	@Test
	void seesTextThatStandsAloneWithAPicture() {
		assertThat(first("<figure><img src='a.jpg'><p>The bridge</p></figure>" + REST)).contains("pictured 1");
		assertThat(first("<p>The bridge</p>" + REST)).contains("pictured 0");
	}

	@Test
	void measuresTheWayFromTheHeadline() {
		assertThat(first("<p>Menu</p><h1>" + NewsPage.HEADLINE + "</h1>" + REST)).contains("behind 2");
		assertThat(first("<h1>" + NewsPage.HEADLINE + "</h1>" + REST)).contains("behind 3");
		assertThat(first("<p>One</p>" + REST)).contains("behind 9");
	}

	@Test
	void looksAtTheNeighboursOnTheSecondLook() {
		assertThat(second("<p>One</p><p>Two</p><p>Three</p>", 1, 1, 0.5, 0)).contains("before 4", "after 0",
				"twobefore 7");
	}

	@Test
	void looksAtTheCompanyOnTheSecondLook() {
		assertThat(second("<div><p>One</p><p>Two</p></div>", 0, 0.5, 1)).contains("siblings 5", "alike 5");
		assertThat(second("<div><p>One</p></div>", 0, 0.5)).contains("siblings 7");
	}

	@Test
	void looksAtTheNamesBelowTheRoot() {
		String html = "<div><p>One is long enough</p><p>Two is long enough</p><div class='box'><p>Three</p></div></div>";
		assertThat(second(html, 2, 1, 1, 0)).contains("under box");
		assertThat(second(html, 0, 1, 1, 0)).doesNotContain("under box");
	}

	@Test
	void keepsTheCluesOfTheFirstLook() {
		assertThat(second("<p>One</p>", 0, 1)).contains("tag 0");
	}

	private static List<String> first(String html) {
		Sheet sheet = NewsPage.sheet(html);
		return names(new FirstLook(sheet, NewsPage.witness()).look()[0]);
	}

	private static List<String> second(String html, int asked, double... sure) {
		Sheet sheet = NewsPage.sheet(html);
		FirstLook look = new FirstLook(sheet, Witness.silent());
		return names(new SecondLook(sheet, sure, look.headline()).look(look.look())[asked]);
	}

	private static List<String> names(int[] clues) {
		return Arrays.stream(clues).mapToObj(Family::name).toList();
	}

}
