package org.dateline.security;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class SecretTests {

	@Test
	void isAnotherEachTime() {
		assertThat(Stream.generate(Secret::fresh).limit(1_000).distinct()).hasSize(1_000);
	}

	@Test
	void saysWhatItIs() {
		assertThat(Secret.fresh()).matches("dl_[A-Za-z0-9_-]{43}");
	}

	@Test
	void hasADigestThatOthersComputeToo() {
		assertThat(Secret.digest("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

}
