package org.dateline.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.dateline.http.Envelope;
import org.dateline.http.FieldTree;
import org.dateline.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class SlicesTests {

	private static final Catalogue<Integer> BERTHS = Slices.catalogue("berths", FieldTree.of(Ferry.class));

	private static final List<Integer> SEVEN = IntStream.rangeClosed(1, 7).boxed().toList();

	@Test
	void showsAShortListWhole() {
		Page<Integer> page = page("");
		assertThat(page.rows()).isEqualTo(SEVEN);
	}

	@Test
	void leadsNowhereFromAListThatIsWhole() {
		assertThat(page("").next()).isEmpty();
		assertThat(page("").previous()).isEmpty();
	}

	@Test
	void showsAnEmptyList() {
		Page<Integer> page = Slices.page(BERTHS, BERTHS.read(""), List.of());
		assertThat(page.rows()).isEmpty();
		assertThat(page.next()).isEmpty();
	}

	@Test
	void showsNoMoreThanTheLimit() {
		assertThat(page("limit=3").rows()).containsExactly(1, 2, 3);
	}

	@Test
	void showsTwentyWhereNoLimitIsAsked() {
		List<Integer> many = IntStream.range(0, 21).boxed().toList();
		assertThat(Slices.page(BERTHS, BERTHS.read(""), many).rows()).hasSize(20);
	}

	@Test
	void hasNoPageBehindALastOneThatIsFull() {
		assertThat(page("limit=7").next()).isEmpty();
	}

	@Test
	void goesOnWhereAPageEnds() {
		assertThat(page("limit=3&cursor=" + page("limit=3").next().orElseThrow()).rows()).containsExactly(4, 5, 6);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 6, 7, 8, 200 })
	void showsEachEntryOnceFromPageToPage(int limit) {
		assertThat(walk("limit=" + limit)).isEqualTo(SEVEN);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 6, 7, 8 })
	void showsEachEntryOnceDownwards(int limit) {
		assertThat(walk("sort=-position&limit=" + limit)).isEqualTo(SEVEN.reversed());
	}

	@Test
	void leadsBackToThePageBefore() {
		Page<Integer> second = page("limit=3&cursor=" + page("limit=3").next().orElseThrow());
		assertThat(page("limit=3&cursor=" + second.previous().orElseThrow()).rows()).containsExactly(1, 2, 3);
	}

	@Test
	void leadsOnAgainFromThePageBefore() {
		Page<Integer> second = page("limit=3&cursor=" + page("limit=3").next().orElseThrow());
		Page<Integer> first = page("limit=3&cursor=" + second.previous().orElseThrow());
		assertThat(page("limit=3&cursor=" + first.next().orElseThrow()).rows()).isEqualTo(second.rows());
	}

	@Test
	void leadsBackDownwards() {
		Page<Integer> second = page("limit=3&cursor=" + page("limit=3&sort=-position").next().orElseThrow());
		assertThat(page("limit=3&cursor=" + second.previous().orElseThrow()).rows()).containsExactly(7, 6, 5);
	}

	@Test
	void repeatsNothingOnAWiderPageBefore() {
		Page<Integer> second = page("limit=2&cursor=" + page("limit=2").next().orElseThrow());
		assertThat(page("limit=5&cursor=" + second.previous().orElseThrow()).rows()).containsExactly(1, 2);
	}

	@Test
	void leadsOnFromAWiderPageBeforeWithoutAGap() {
		Page<Integer> second = page("limit=2&cursor=" + page("limit=2").next().orElseThrow());
		Page<Integer> first = page("limit=5&cursor=" + second.previous().orElseThrow());
		assertThat(page("limit=2&cursor=" + first.next().orElseThrow()).rows()).containsExactly(3, 4);
	}

	@Test
	void showsNothingBehindAListThatHasShrunk() {
		String next = page("limit=5").next().orElseThrow();
		assertThat(Slices.page(BERTHS, BERTHS.read("cursor=" + next), List.of(1, 2)).rows()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "-2147483648", "2147483647" })
	void staysInTheListWhateverAPlaceSays(String place) {
		String cursor = new Cursor("berths", "", true, List.of(place)).spelled();
		assertThat(SEVEN).containsAll(page("limit=200&cursor=" + cursor).rows());
	}

	@Test
	void refusesAPlaceThatIsNoNumber() {
		String cursor = new Cursor("berths", "", false, List.of("two")).spelled();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> page("cursor=" + cursor))
			.withMessage("The cursor is damaged");
	}

	@Test
	void refusesACursorOfAnotherOrder() {
		String next = page("limit=3").next().orElseThrow();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> page("sort=-position&cursor=" + next));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "count=exact", "limit=2", "count=capped&limit=1" })
	void countsTheWholeList(String query) {
		assertThat(page(query).total()).contains(new Envelope.Total(7, "eq"));
	}

	@Test
	void countsNothingWhereNoneIsAsked() {
		assertThat(page("count=none").total()).isEmpty();
	}

	private static Page<Integer> page(String query) {
		return Slices.page(BERTHS, BERTHS.read(query), SEVEN);
	}

	private static List<Integer> walk(String query) {
		List<Integer> seen = new ArrayList<>();
		Optional<String> next = Optional.of(query);
		while (next.isPresent()) {
			Page<Integer> page = page(next.orElseThrow());
			seen.addAll(page.rows());
			next = page.next().map((cursor) -> query + "&cursor=" + cursor);
		}
		return seen;
	}

}
