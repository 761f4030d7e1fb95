package org.dateline.story;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class OriginRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "2024-02-28T23:00:00Z", "2024-02-29T00:00:00+01:00", "2024-02-28T22:59:59Z" })
	void wantsTheEmbargoToEndBeforeTheStoryExpires(String expiresAt) {
		assertThat(StoryRules.faultsOf(Stories.with("/rights/expiresAt", "\"" + expiresAt + "\""))).singleElement()
			.satisfies((fault) -> {
				assertThat(fault.pointer()).isEqualTo("/rights/expiresAt");
				assertThat(fault.detail())
					.startsWith("expiresAt must be after embargoedUntil 2024-02-28T23:00Z, not at ");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rights/expiresAt", "/rights/embargoedUntil" })
	void letsTheOneBeWithoutTheOther(String pointer) {
		assertThat(Stories.faultsAt(Stories.without(pointer))).isEmpty();
	}

	@Test
	void comparesTimesAndNotTheirOffsets() {
		assertThat(Stories.faultsAt(Stories.with("/rights/expiresAt", "\"2024-02-28T22:30:00-01:00\""))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/contributors", "/section", "/tags", "/genres", "/urgency", "/publisher", "/source",
			"/aliases", "/identifiers", "/corrections", "/rights", "/foreign", "/status", "/type", "/kicker",
			"/standfirst", "/byline", "/dateline", "/firstPublishedAt", "/publishedAt", "/updatedAt",
			"/digitalSourceType", "/contributors/0/role", "/contributors/0/kind", "/corrections/0/date",
			"/source/format", "/source/retrievedAt", "/rights/dataMining", "/tags/0/kind", "/tags/1/position",
			"/quotes", "/related" })
	void letsAStoryBeWithoutThese(String pointer) {
		assertThat(Stories.faultsAt(Stories.without(pointer))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/revision                    | 0       | revision must be at least 1, not 0.
			/revision                    | -5      | revision must be at least 1, not -5.
			/urgency                     | 0       | urgency must be from 1 to 9, not 0.
			/urgency                     | 10      | urgency must be from 1 to 9, not 10.
			/tags/0/relevance            | -1      | relevance must be from 0 to 100, not -1.
			/tags/0/relevance            | 101     | relevance must be from 0 to 100, not 101.
			/tags/0/confidence           | -1      | confidence must be from 0 to 100, not -1.
			/tags/0/confidence           | 101     | confidence must be from 0 to 100, not 101.
			/tags/1/position/latitude    | 90.01   | latitude must be from -90 to 90, not 90.01.
			/tags/1/position/latitude    | -91     | latitude must be from -90 to 90, not -91.0.
			/tags/1/position/latitude    | "NaN"   | latitude must be from -90 to 90, not NaN.
			/tags/1/position/longitude   | 180.5   | longitude must be from -180 to 180, not 180.5.
			/tags/1/position/longitude   | -181    | longitude must be from -180 to 180, not -181.0.
			/tags/1/position/longitude   | "Infinity" | longitude must be from -180 to 180, not Infinity.
			""")
	void keepsNumbersWithinTheirBounds(String pointer, String value, String detail) {
		assertThat(StoryRules.faultsOf(Stories.with(pointer, value)))
			.containsExactly(new Fault(pointer, detail, List.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/revision                  | 1
			/revision                  | 2147483647
			/urgency                   | 1
			/urgency                   | 9
			/tags/0/relevance          | 0
			/tags/0/relevance          | 100
			/tags/0/confidence         | 0
			/tags/1/position/latitude  | -90
			/tags/1/position/latitude  | 90
			/tags/1/position/longitude | -180
			/tags/1/position/longitude | 180
			""")
	void takesNumbersAtTheirBounds(String pointer, String value) {
		assertThat(Stories.faultsAt(Stories.with(pointer, value))).isEmpty();
	}

	@Test
	void takesTheSameSlugTwiceInDifferentTags() {
		Tag tag = Stories.sound().tags().getFirst();
		assertThat(Stories.faultsAt(Stories.bare().but().tags(List.of(tag, tag)).build())).isEmpty();
	}

}
