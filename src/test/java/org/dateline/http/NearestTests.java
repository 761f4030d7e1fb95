package org.dateline.http;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class NearestTests {

	private static final List<String> KNOWN = List.of("headline", "kicker", "publishedAt", "tag", "contributor");

	@ParameterizedTest
	@CsvSource({ "headline, headline", "headlin, headline", "headlines, headline", "haedline, headline",
			"hedline, headline", "HEADLINE, headline", "tags, tag", "tga, none", "ta, tag", "kickr, kicker",
			"publishedat, publishedAt", "published_at, publishedAt", "published, publishedAt",
			"contributer, contributor", "author, none", "zzz, none" })
	void findsWhatWasProbablyMeant(String name, String near) {
		assertThat(Nearest.to(name, KNOWN).orElse("none")).isEqualTo(near);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "body", "readership" })
	void proposesNothingThatIsFarAway(String name) {
		assertThat(Nearest.to(name, KNOWN)).isEmpty();
	}

	@Test
	void proposesNothingWhereNothingIsKnown() {
		assertThat(Nearest.to("tag", List.of())).isEmpty();
	}

	@Test
	void proposesTheCloserOfTwo() {
		assertThat(Nearest.to("imagess", List.of("image", "images"))).contains("images");
	}

	@Test
	void proposesTheFirstOfTwoThatAreEquallyClose() {
		assertThat(Nearest.to("form", List.of("fork", "fort"))).contains("fork");
	}

	@Test
	void doesNotTroubleWithALongName() {
		assertThat(Nearest.to("t".repeat(61), List.of("t".repeat(61)))).isEmpty();
	}

	@Test
	void looksAtANameOfSixtyCharacters() {
		assertThat(Nearest.to("t".repeat(60), List.of("t".repeat(61)))).isNotEmpty();
	}

}
