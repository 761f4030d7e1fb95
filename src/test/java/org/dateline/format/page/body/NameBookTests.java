package org.dateline.format.page.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class NameBookTests {

	private final NameBook book = new NameBook();

	@ParameterizedTest
	@CsvSource({ "comments, COMMENT", "story__comments, COMMENT", "CommentList, COMMENT", "js-comment-list, COMMENT",
			"article-body, STORY", "articleBody, STORY", "read-more, RELATED", "ReadMore, RELATED",
			"wp-caption, CAPTION", "bildunterschrift, CAPTION", "newsletter, SIGNUP", "ad-slot, ADVERT", "AD, ADVERT",
			"breadcrumb, NAVIGATION", "leggi-anche, RELATED", "box ad, ADVERT" })
	void findsWhatANameSuggests(String name, Hint hint) {
		assertThat(hint.in(this.book.hints(name))).as(name).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "shadow, ADVERT", "hwAdXy, ADVERT", "c3ad9, ADVERT", "commentary, COMMENT", "'', STORY",
			"---, STORY" })
	void doesNotFindWhatIsNotThere(String name, Hint hint) {
		assertThat(hint.in(this.book.hints(name))).as(name).isFalse();
	}

	@Test
	void doesNotRunTwoNamesTogether() {
		assertThat(Hint.RELATED.in(this.book.hints("read more"))).isFalse();
	}

	@Test
	void cutsANameThatNeverEnds() {
		assertThat(Hint.COMMENT.in(this.book.hints("x".repeat(400) + "-comments"))).isFalse();
	}

	@Test
	void remembersWhatItFound() {
		assertThat(this.book.hints("comments")).isEqualTo(this.book.hints("comments"));
	}

}
