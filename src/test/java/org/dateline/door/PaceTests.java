package org.dateline.door;

import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class PaceTests {

	private final Pace pace = new Pace();

	@ParameterizedTest
	@CsvSource({ "0, 0", "0, 5000", "1, 5001", "1024, 6000", "1025, 6000", "5120, 10000", "2097152, 60000" })
	void isFastEnough(int bytes, long millis) {
		this.pace.note(bytes, TimeUnit.MILLISECONDS.toNanos(millis));
		assertThat(this.pace.isTooSlow()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0, 5001", "1, 5003", "1022, 6000", "5110, 10000", "10, 3600000" })
	void isTooSlow(int bytes, long millis) {
		this.pace.note(bytes, TimeUnit.MILLISECONDS.toNanos(millis));
		assertThat(this.pace.isTooSlow()).isTrue();
	}

	@Test
	void isThatOfTheWholeBody() {
		this.pace.note(100_000, 0);
		this.pace.note(0, TimeUnit.SECONDS.toNanos(60));
		assertThat(this.pace.isTooSlow()).isFalse();
	}

}
