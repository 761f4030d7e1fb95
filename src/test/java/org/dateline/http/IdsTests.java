package org.dateline.http;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class IdsTests {

	@Test
	void readsAnId() {
		assertThat(Ids.read("0196f000-0000-7000-8000-000000000021"))
			.contains(new UUID(0x0196f00000007000L, 0x8000000000000021L));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ferry-runs-again", "1-1-1-1-1", "0196F000-0000-7000-8000-000000000021",
			"0196f000-0000-7000-8000-000000000021 ", "0196f000-0000-7000-8000-0000000000219" })
	void readsNothingElse(String text) {
		assertThat(Ids.read(text)).isEmpty();
	}

}
