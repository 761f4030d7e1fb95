package org.dateline.attribution;

import java.util.List;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Languages are data: what is found in passages of three that have nothing but lists of
 * their own.
 */
final class LanguageSuiteTests {

	private static final double LEAST = 0.75;

	@ParameterizedTest
	@ValueSource(strings = { "de", "fr", "es" })
	void findsWhoSaidWhat(String language) {
		List<Passage> suite = Passage.suite("passages-" + language + ".txt").stream().map(Named::getPayload).toList();
		int wanted = suite.stream().mapToInt((passage) -> passage.quotes().size()).sum();
		int said = suite.stream().mapToInt((passage) -> Expected.in(passage.text(), language).size()).sum();
		int right = suite.stream().mapToInt((passage) -> passage.found(language)).sum();
		assertThat(2.0 * right / (wanted + said)).isGreaterThanOrEqualTo(LEAST);
	}

	@ParameterizedTest
	@ValueSource(strings = { "de", "fr", "es" })
	void hasTwentyPassages(String language) {
		assertThat(Passage.suite("passages-" + language + ".txt")).hasSize(20);
	}

}
