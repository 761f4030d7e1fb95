package org.dateline.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

final class SortingTests {

	private static final Ferry FERRY = Ferry.of(7, "aa", "2024-03-01T12:00:00.000001Z", 4);

	@Test
	void sortsAsIsUsualWhereNothingIsAsked() {
		assertThat(sorting("").hql()).isEqualTo("r.since desc, r.id desc");
	}

	@ParameterizedTest
	@ValueSource(strings = { "name", "berth", "since" })
	void sortsUpwardsToTheLastOrder(String name) {
		assertThat(sorting("sort=" + name).hql()).endsWith(" asc, r.id asc");
	}

	@Test
	void sortsDownwardsBehindAHyphen() {
		assertThat(sorting("sort=-name").hql()).isEqualTo("r.nameKey desc, r.id desc");
	}

	@Test
	void sortsByTheFirstOrderFirst() {
		assertThat(sorting("sort=-berth,name").hql()).isEqualTo("r.berth desc, r.nameKey asc, r.id desc");
	}

	@Test
	void readsRepeatedOrdersAsOneList() {
		assertThat(sorting("sort=-berth&sort=name")).isEqualTo(sorting("sort=-berth,name"));
	}

	@Test
	void addsNoOrderBehindTheOneThatTellsAllApart() {
		assertThat(sorting("sort=-added").hql()).isEqualTo("r.id desc");
	}

	@Test
	void turnsEveryOrderRound() {
		assertThat(sorting("sort=-berth,name").reversed().hql()).isEqualTo("r.berth asc, r.nameKey desc, r.id asc");
	}

	@Test
	void isItselfWhenTurnedRoundTwice() {
		assertThat(sorting("sort=-name").reversed().reversed()).isEqualTo(sorting("sort=-name"));
	}

	@Test
	void spellsTheKeysOfARowInTheirOrder() {
		assertThat(sorting("sort=name,-berth").spelled(FERRY)).containsExactly("aa", "4", FERRY.id().toString());
	}

	@Test
	void knowsNoOrderThatIsNotInTheCatalogue() {
		assertThatIllegalArgumentException().isThrownBy(() -> Sorting.Key.of(Ferry.catalogue(), "-length"))
			.withMessageContaining("length");
	}

	@Test
	void beginsBehindARowByOneBoundAlone() {
		assertThat(sorting("sort=added").behind(List.of(FERRY.id().toString())))
			.isEqualTo(Condition.of("r.id > :key0", "key0", FERRY.id()));
	}

	@Test
	void boundsEachMemberAloneBeforeTheNext() {
		assertThat(sorting("sort=-name").behind(List.of("aa", FERRY.id().toString())).hql())
			.isEqualTo("r.nameKey <= :key0 and (r.nameKey < :key0 or (r.id < :key1))");
	}

	@Test
	void givesEachKeyItsType() {
		Condition behind = sorting("sort=since,-berth").behind(sorting("sort=since,-berth").spelled(FERRY));
		assertThat(behind.values()).isEqualTo(Map.of("key0", FERRY.since(), "key1", 4, "key2", FERRY.id()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "added", "-added", "name", "-name", "berth", "-berth,name", "name,-berth",
			"-since,-name,berth", "since,berth,-name", "-name,-berth,-since" })
	void findsExactlyTheRowsBehindEachRow(String sort) {
		Sorting<Ferry> sorting = sorting("sort=" + sort);
		List<Ferry> sorted = ferries().stream().sorted(comparator(sorting)).toList();
		for (int index = 0; index < sorted.size(); index++) {
			Condition behind = sorting.behind(sorting.spelled(sorted.get(index)));
			assertThat(sorted.stream().filter((row) -> new Meaning(row, behind.values()).holds(behind.hql())))
				.isEqualTo(sorted.subList(index + 1, sorted.size()));
		}
	}

	@Test
	void findsExactlyTheRowsBeforeWhenTurnedRound() {
		Sorting<Ferry> sorting = sorting("sort=-berth,name");
		List<Ferry> sorted = ferries().stream().sorted(comparator(sorting)).toList();
		for (int index = 0; index < sorted.size(); index++) {
			Condition before = sorting.reversed().behind(sorting.spelled(sorted.get(index)));
			assertThat(sorted.stream().filter((row) -> new Meaning(row, before.values()).holds(before.hql())))
				.isEqualTo(sorted.subList(0, index));
		}
	}

	private static Sorting<Ferry> sorting(String query) {
		return Sorting.of(Ferry.catalogue(), Ferry.catalogue().read(query));
	}

	/** Rows with few different values, so that every order meets ties. */
	private static List<Ferry> ferries() {
		Random random = new Random(3);
		List<Ferry> ferries = new ArrayList<>();
		IntStream.range(0, 60)
			.forEach((number) -> ferries.add(new Ferry(new UUID(0, number), "abc".substring(random.nextInt(3)),
					Instant.EPOCH.plusSeconds(random.nextInt(3)), random.nextInt(3))));
		return ferries;
	}

	private static Comparator<Ferry> comparator(Sorting<Ferry> sorting) {
		return sorting.keys().stream().map((key) -> {
			Comparator<Ferry> one = (left, right) -> Meaning.compare(key.order().key().apply(left),
					key.order().key().apply(right));
			return key.down() ? one.reversed() : one;
		}).reduce(Comparator::thenComparing).orElseThrow();
	}

}
