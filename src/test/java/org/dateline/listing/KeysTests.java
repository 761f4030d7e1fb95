package org.dateline.listing;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

final class KeysTests {

	@ParameterizedTest
	@ValueSource(strings = { "0001-01-01T00:00:00Z", "2017-06-03T22:00:00.000001Z", "9999-12-31T23:59:59.999999Z" })
	void readsTimesThatAreKept(String time) {
		assertThat(Keys.read(Instant.class, time)).isEqualTo(Instant.parse(time));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z", "+10000-01-01T00:00:00Z",
			"-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z" })
	void readsNoTimeThatSomeDatabaseCannotCompareWith(String time) {
		assertThatIllegalArgumentException().isThrownBy(() -> Keys.read(Instant.class, time));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "6a\u0000", "\n", "\u007f", "\u0085" })
	void readsNoWordsWithControlCharacters(String words) {
		assertThatIllegalArgumentException().isThrownBy(() -> Keys.read(String.class, words));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "6a6b", "middle-east", "\ud83d\ude00" })
	void readsWordsAsTheyAre(String words) {
		assertThat(Keys.read(String.class, words)).isEqualTo(words);
	}

	@Test
	void readsANumber() {
		assertThat(Keys.read(Integer.class, "-7")).isEqualTo(-7);
	}

	@Test
	void readsAnId() {
		String id = "01a21214-b7c6-7284-a70e-ebbb04009485";
		assertThat(Keys.read(UUID.class, id)).isEqualTo(UUID.fromString(id));
	}

}
