package org.dateline.listing;

import java.time.DateTimeException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

final class OrderTests {

	private static final Ferry FERRY = Ferry.of(7, "6161", "2024-03-01T12:00:00.123456Z", -4);

	@ParameterizedTest
	@MethodSource("orders")
	void readsTheKeyThatItSpells(Order<Ferry> order) {
		assertThat(order.read(order.spelled(FERRY))).isEqualTo(order.key().apply(FERRY));
	}

	@Test
	void spellsATimeToTheMicrosecond() {
		assertThat(Ferry.SINCE.spelled(FERRY)).isEqualTo("2024-03-01T12:00:00.123456Z");
	}

	@Test
	void readsTheTimeThatStandsForNone() {
		Ferry old = Ferry.of(1, "", "0001-01-01T00:00:00Z", 0);
		assertThat(Ferry.SINCE.read(Ferry.SINCE.spelled(old))).isEqualTo(old.since());
	}

	@Test
	void sortsArrivalsById() {
		assertThat(Ferry.ADDED.path()).isEqualTo("id");
	}

	@Test
	void readsNoTimeInOtherWords() {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Ferry.SINCE.read("2024"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1.5", "one", "99999999999" })
	void readsNoNumberInOtherWords(String key) {
		assertThatIllegalArgumentException().isThrownBy(() -> Ferry.BERTH.read(key));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "5", "not-an-id" })
	void readsNoIdInOtherWords(String key) {
		assertThatIllegalArgumentException().isThrownBy(() -> Ferry.ADDED.read(key));
	}

	static List<Order<Ferry>> orders() {
		return List.of(Ferry.ADDED, Ferry.NAME, Ferry.SINCE, Ferry.BERTH);
	}

}
