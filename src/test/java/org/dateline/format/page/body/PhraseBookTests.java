package org.dateline.format.page.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class PhraseBookTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "READ MORE: The storm|RELATED", "Lesen Sie auch: Der Sturm|RELATED",
					"Lire aussi : la tempête|RELATED", "Sign up for our letters|SIGNUP", "Photo: Ina Moor|CREDIT",
					"Additional reporting by Tom Reed|REPORTING", "Advertisement|ADVERT", "Table of contents|CONTENTS",
					"Editor\u2019s note: the river is longer|CORRECTION", "All rights reserved|LEGAL" })
	void knowsWhereAPassageBeginsLikeFurniture(String text, Turn turn) {
		assertThat(turn.in(PhraseBook.at(Words.of(text), 0))).isTrue();
	}

	@Test
	void asksForAllWordsOfAPhrase() {
		assertThat(Turn.RELATED.in(PhraseBook.at(Words.of("Read the sky"), 0))).isFalse();
		assertThat(Turn.RELATED.in(PhraseBook.at(Words.of("read"), 0))).isFalse();
	}

	@Test
	void findsAPhraseInTheMiddle() {
		int[] words = Words.of("The mayor asks you to sign up for the ferry");
		assertThat(Turn.SIGNUP.in(PhraseBook.at(words, 0))).isFalse();
		assertThat(Turn.SIGNUP.in(PhraseBook.within(words))).isTrue();
	}

	@Test
	void findsNothingInNothing() {
		assertThat(PhraseBook.within(new int[0])).isZero();
		assertThat(PhraseBook.at(new int[0], 0)).isZero();
	}

}
