package org.dateline.article;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class CompletionTests {

	@Test
	void keepsTheIdThatAStoryCameWith() {
		assertThat(Completion.id(News.of().but().id(News.PIER).build())).isEqualTo(UUID.fromString(News.PIER));
	}

	@Test
	void givesAStoryAnIdInTheOrderOfArrival() {
		assertThat(Completion.id(News.of()).version()).isEqualTo(7);
	}

	@Test
	void givesEachStoryAnotherId() {
		assertThat(Completion.id(News.of())).isNotEqualTo(Completion.id(News.of()));
	}

}
