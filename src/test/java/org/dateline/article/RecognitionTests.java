package org.dateline.article;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class RecognitionTests {

	private static final String NOTHING = "-";

	@Test
	void knowsWhatIsEqual() {
		assertThat(recognised(List.of("ferry", "bridge"), List.of("ferry", "bridge"))).containsExactly("ferry",
				"bridge");
	}

	@Test
	void knowsWhatHasMoved() {
		assertThat(recognised(List.of("ferry", "bridge"), List.of("bridge", "ferry"))).containsExactly("bridge",
				"ferry");
	}

	@Test
	void knowsNothingOfWhatIsNew() {
		assertThat(recognised(List.of("ferry"), List.of("tunnel", "ferry"))).containsExactly(NOTHING, "ferry");
	}

	@Test
	void knowsNothingWhereNothingWasBefore() {
		assertThat(recognised(List.of(), List.of("ferry"))).containsExactly(NOTHING);
	}

	@Test
	void recognisesEachPartOnceOnly() {
		assertThat(recognised(List.of("ferry"), List.of("ferry", "ferry"))).containsExactly("ferry", NOTHING);
	}

	@Test
	void recognisesEqualPartsOneAfterTheOther() {
		String first = new String("ferry");
		String second = new String("ferry");
		Recognition<String> recognition = Recognition.of(List.of(first, second), List.of("ferry", "ferry"),
				Optional::of);
		assertThat(recognition.at(0).orElseThrow()).isSameAs(first);
		assertThat(recognition.at(1).orElseThrow()).isSameAs(second);
	}

	@Test
	void trustsTheSurerSignFirst() {
		Function<String, Optional<?>> number = (text) -> Optional.of(text.charAt(0));
		Function<String, Optional<?>> letter = (text) -> Optional.of(text.charAt(1));
		Recognition<String> recognition = Recognition.of(List.of("1a", "2b"), List.of("2a"), number, letter);
		assertThat(recognition.at(0)).contains("2b");
	}

	@Test
	void goesOnByTheNextSign() {
		Function<String, Optional<?>> number = (text) -> Optional.of(text.charAt(0));
		Function<String, Optional<?>> letter = (text) -> Optional.of(text.charAt(1));
		Recognition<String> recognition = Recognition.of(List.of("1a", "2b"), List.of("3b", "1c"), number, letter);
		assertThat(recognition.at(0)).contains("2b");
		assertThat(recognition.at(1)).contains("1a");
	}

	@Test
	void doesNotTakeAMissingSignForTheSame() {
		Recognition<String> recognition = Recognition.of(List.of("ferry"), List.of("bridge"),
				(text) -> Optional.empty());
		assertThat(recognition.at(0)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "the ferry runs again,the ferry runs today,true", "the ferry runs again,the bridge is closed,false",
			"one two three four,one two five six,false", "one two three four,one two three six,true",
			"one  two\tthree,one two three,true", "the ferry,The Ferry,false", "'','',false", "a,'',false" })
	void knowsByWordsWhatIsMostlyTheSame(String before, String now, boolean known) {
		assertThat(alike(List.of(before), List.of(now)).at(0).isPresent()).isEqualTo(known);
	}

	@Test
	void takesTheNearestWords() {
		List<String> before = List.of("one two three x", "one two three four");
		assertThat(alike(before, List.of("one two three four five")).at(0)).contains("one two three four");
	}

	@Test
	void countsRepeatedWords() {
		assertThat(alike(List.of("no"), List.of("no no no no")).at(0)).isEmpty();
	}

	@Test
	void leavesByWordsWhatIsTakenByASign() {
		Recognition<String> recognition = Recognition
			.of(List.of("one two three"), List.of("one two three", "one two three four"), Optional::of)
			.alike((text) -> text);
		assertThat(recognition.at(1)).isEmpty();
	}

	@Test
	void comparesNoWordsFarApart() {
		List<String> before = new ArrayList<>(List.of("the ferry runs again"));
		IntStream.range(0, 40).forEach((number) -> before.add("other" + number));
		List<String> now = new ArrayList<>(before.subList(1, before.size()));
		now.add("the ferry runs today");
		assertThat(alike(before, now).at(40)).isEmpty();
	}

	@Test
	void recognisesTensOfThousandsOfEqualPartsAtOnce() {
		List<String> many = IntStream.range(0, 50_000).mapToObj((number) -> "same").toList();
		assertThat(Duration.ofNanos(timed(many))).isLessThan(Duration.ofSeconds(5));
	}

	@Test
	void makesASignOfPartsThatAreAllThere() {
		assertThat(Recognition.sign("a", "b")).isEqualTo(Optional.of(Arrays.asList("a", "b")));
	}

	@Test
	void makesNoSignWhereAPartIsMissing() {
		assertThat(Recognition.sign("a", null)).isEmpty();
	}

	private static long timed(List<String> many) {
		long start = System.nanoTime();
		assertThat(Recognition.of(many, many, Optional::of).at(49_999)).contains("same");
		return System.nanoTime() - start;
	}

	private static List<String> recognised(List<String> before, List<String> now) {
		Recognition<String> recognition = Recognition.of(before, now, Optional::of);
		return IntStream.range(0, now.size()).mapToObj((index) -> recognition.at(index).orElse(NOTHING)).toList();
	}

	private static Recognition<String> alike(List<String> before, List<String> now) {
		return Recognition.<String>of(before, now).alike((text) -> text);
	}

}
