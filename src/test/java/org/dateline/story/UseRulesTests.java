package org.dateline.story;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class UseRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "p1", "t1", "e1", "s1", "h1", "l1", "u1", "b1", "a1", "nowhere", "" })
	void wantsTheBlockToShowThePicture(String block) {
		assertThat(StoryRules.faultsOf(Stories.with("/images/0/uses/0/block", "\"" + block + "\"")))
			.containsExactly(new Fault("/images/0/uses/0/block",
					"block must name a picture or teaser block that shows this image, not \"" + block + "\".",
					List.of()));
	}

	@Test
	void wantsATeaserToShowThePictureToo() {
		assertThat(Stories.faultsAt(Stories.without("/blocks/4/related/image")))
			.containsExactly("/images/1/uses/0/block");
		assertThat(Stories.faultsAt(Stories.with("/images/1/uses/0/block", "\"f1\"")))
			.contains("/images/1/uses/0/block");
	}

	@Test
	void bearsATeaserThatPointsNowhere() {
		assertThat(Stories.faultsAt(Stories.without("/blocks/4/related"))).contains("/blocks/4/related",
				"/images/1/uses/0/block");
	}

	@Test
	void bearsAPictureThatShowsNothing() {
		assertThat(Stories.faultsAt(Stories.without("/blocks/3/image"))).containsExactly("/blocks/3/image",
				"/images/0/uses/0/block");
	}

	@Test
	void wantsTheSameWordsInBothPlaces() {
		assertThat(StoryRules.faultsOf(Stories.with("/blocks/3/caption", "\"At the pier\"")))
			.containsExactly(new Fault("/images/0/uses/0/caption",
					"caption must be the caption of the block that shows it, \"At the pier\", not "
							+ "\"The ferry at its pier\".",
					List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/blocks/3/caption", "/images/0/uses/0/caption" })
	void letsTheWordsStandInOnePlaceOnly(String pointer) {
		assertThat(Stories.faultsAt(Stories.without(pointer))).isEmpty();
	}

	@Test
	void letsAPictureStandOutsideTheBody() {
		assertThat(Stories.faultsAt(Stories.without("/images/0/uses/0/block"))).isEmpty();
	}

	@Test
	void letsAPictureBeUsedNowhere() {
		assertThat(Stories.faultsAt(Stories.with("/images/0/uses", "[]"))).isEmpty();
	}

	@Test
	void findsTheSameCaptionUnderTwoPictures() {
		Story story = Stories.with("/images/1/uses/0/id", "\"0196f000-0000-7000-8000-000000000021\"");
		assertThat(Stories.faultsAt(story)).containsExactly("/images/1/uses/0/id");
	}

}
