package org.dateline.format.page.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How places on a page that disagree are heard and settled. */
class BallotTests {

	private static Ballot<String> heard(String... values) {
		Ballot<String> ballot = Ballot.ofWords();
		for (String value : values) {
			ballot.hear(Origin.META, value);
		}
		return ballot;
	}

	@Test
	void believesTheFirstThatSpoke() {
		assertThat(heard("One", "Two").elect().map(Fact::value)).contains("One");
	}

	@Test
	void hearsNothingFromSilentPlaces() {
		@Nullable String silent = null;
		Ballot<String> ballot = Ballot.ofWords();
		ballot.hear(Origin.META, silent).hear(Origin.META, " ").hear(Origin.META, Optional.empty());
		assertThat(ballot.elect()).isEmpty();
		assertThat(new Ballot<List<String>>((list) -> list).hear(Origin.META, List.of()).elect()).isEmpty();
	}

	@Test
	void tellsOnlyWhatDiffers() {
		Fact<String> fact = heard("Gulls", "“gulls”", "Cats").elect().orElseThrow();
		assertThat(fact.rejected()).extracting(Candidate::value).containsExactly("Cats");
	}

	@Test
	void isSurerTheMoreAgree() {
		double alone = heard("Gulls").elect().orElseThrow().confidence();
		double two = heard("Gulls", "gulls").elect().orElseThrow().confidence();
		assertThat(two).isGreaterThan(alone).isLessThanOrEqualTo(1);
	}

	@Test
	void hearsOnlySoMany() {
		Ballot<String> ballot = Ballot.ofWords();
		for (int number = 0; number < 1000; number++) {
			ballot.hear(Origin.META, "Gull " + number);
		}
		assertThat(ballot.candidates()).hasSizeLessThan(30);
	}

	@Test
	void trustsMachinesMoreThanWords() {
		assertThat(Origin.JSON_LD.trust()).isGreaterThan(Origin.TEXT.trust());
		assertThat(Origin.values()).allMatch((origin) -> origin.trust() > 0 && origin.trust() < 1);
	}

	private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

	private static String settled(Ballot<Moment> ballot) {
		return DateQuarrel.settle(ballot, false, Optional.empty()).map(Fact::value).map(Moment::toString).orElse("");
	}

	private static Ballot<Moment> dates() {
		return new Ballot<>(Moment::day);
	}

	private static Moment at(LocalDate day, String time, @Nullable ZoneOffset offset) {
		return new Moment(day, LocalTime.parse(time), offset);
	}

	@Test
	void settlesNothingWhereNobodySpoke() {
		assertThat(settled(dates())).isEmpty();
	}

	@Test
	void prefersTheSameInstantInLocalTime() {
		assertThat(settled(dates().hear(Origin.JSON_LD, at(DAY, "23:30", ZoneOffset.UTC))
			.hear(Origin.META, at(DAY.plusDays(1), "00:30", ZoneOffset.ofHours(1)))))
			.isEqualTo("2024-03-06T00:30+01:00");
	}

	@Test
	void keepsAnInstantThatIsAlreadyLocal() {
		assertThat(settled(dates().hear(Origin.JSON_LD, at(DAY, "23:30", ZoneOffset.ofHours(2)))
			.hear(Origin.TEXT, Moment.on(DAY.plusDays(1))))).isEqualTo("2024-03-05T23:30+02:00");
	}

	@Test
	void showsTheInstantAsThePageDoes() {
		assertThat(settled(dates().hear(Origin.JSON_LD, at(DAY, "22:57", ZoneOffset.ofHours(-5)))
			.hear(Origin.TEXT, at(DAY.plusDays(1), "03:57", null)))).isEqualTo("2024-03-06T03:57Z");
	}

	@Test
	void givesWayToTheNeighbouringDayThatIsShown() {
		assertThat(settled(dates().hear(Origin.JSON_LD, at(DAY, "23:30", ZoneOffset.UTC))
			.hear(Origin.TEXT, Moment.on(DAY.plusDays(1))))).isEqualTo("2024-03-06");
	}

	@Test
	void makesNoOffsetUpWhereTheTimesDoNotFit() {
		assertThat(settled(dates().hear(Origin.JSON_LD, at(DAY, "23:30", ZoneOffset.UTC))
			.hear(Origin.TEXT, at(DAY.plusDays(1), "00:37", null)))).isEqualTo("2024-03-06T00:37");
	}

	@Test
	void keepsTheFirstDayAgainstASingleLaterOne() {
		assertThat(settled(dates().hear(Origin.JSON_LD, Moment.on(DAY)).hear(Origin.TEXT, Moment.on(DAY.plusDays(9)))))
			.isEqualTo("2024-03-05");
	}

	@Test
	void keepsTheFirstDayAgainstEarlierOnes() {
		Moment earlier = Moment.on(DAY.minusDays(9));
		assertThat(settled(
				dates().hear(Origin.JSON_LD, Moment.on(DAY)).hear(Origin.TEXT, earlier).hear(Origin.BYLINE, earlier)))
			.isEqualTo("2024-03-05");
	}

	@Test
	void believesAPlainNameInTheHeadLessThanTwoShownPlaces() {
		Moment earlier = Moment.on(DAY.minusDays(9));
		assertThat(settled(
				dates().hear(Origin.META, Moment.on(DAY)).hear(Origin.TEXT, earlier).hear(Origin.BYLINE, earlier)))
			.isEqualTo("2024-02-25");
	}

	@Test
	void keepsTheFirstDayThatOpenGraphTells() {
		Moment later = Moment.on(DAY.plusDays(9));
		assertThat(settled(
				dates().hear(Origin.OPENGRAPH, Moment.on(DAY)).hear(Origin.TEXT, later).hear(Origin.BYLINE, later)))
			.isEqualTo("2024-03-05");
	}

}
