package org.dateline.format.page.body;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class LookReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Printed in 2024.|YEAR", "At 9:30 it rained.|CLOCK", "12 3456 78|DIGITS",
					"DON'T MISS THIS|CAPITALS", "and then it fell|SMALL_START", "© The Example|COPYRIGHT",
					"desk@news.example|AT", "see https://news.example|ADDRESS", "\u201CNo,\u201D she said.|QUOTED",
					"one, two, three|COMMAS", "News · Sport|DOT", "#bridge|HASH", "It costs $4.|MONEY",
					"(see below)|BRACKETED", "— a reader|DASHED", "More »|ARROW", "The Old Harbour Bridge|TITLED",
					"Why?|QUESTION", "The points:|COLON", "To be continued…|ELLIPSIS" })
	void seesWhatATextIsLike(String text, Look look) {
		assertThat(looks("<p>" + text + "</p>")).contains(look);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Room 12024 is free.|YEAR", "A score of 3:1 is fine.|CLOCK",
			"One, two.|COMMAS", "A plain line.|CAPITALS", "A plain line.|TITLED", "A or B, and / or C.|ADDRESS" })
	void seesNothingThatIsNotThere(String text, Look look) {
		assertThat(looks("<p>" + text + "</p>")).doesNotContain(look);
	}

	@Test
	void seesHowATextIsSet() {
		assertThat(looks("<p><b>All of it</b></p>")).contains(Look.BOLD).doesNotContain(Look.PARTLY_BOLD);
		assertThat(looks("<p><b>Half</b> of it</p>")).contains(Look.PARTLY_BOLD);
		assertThat(looks("<p><em>All of it</em></p>")).contains(Look.ITALIC);
		assertThat(looks("<p>One<br>two</p>")).contains(Look.LINES);
	}

	@Test
	void looksAtTheBeginningOfALongText() {
		assertThat(looks("<p>" + "word ".repeat(500) + "in 2024</p>")).doesNotContain(Look.YEAR);
	}

	private static Set<Look> looks(String html) {
		return LookReader.read(NewsPage.sheet(html).passages().getFirst());
	}

}
