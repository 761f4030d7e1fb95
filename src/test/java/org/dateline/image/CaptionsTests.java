package org.dateline.image;

import java.util.List;
import java.util.UUID;

import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Image.Role;
import org.dateline.story.Image.Use;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class CaptionsTests {

	private static final UUID ARTICLE = new UUID(1, 0);

	private static final UUID PIER = new UUID(2, 1);

	private static final UUID BRIDGE = new UUID(2, 2);

	@Test
	void followTheOrderOfTheBody() {
		Story story = story(image(PIER, use(2, "g", "Second")), image(BRIDGE, use(1, "f", "First")));
		assertThat(Captions.of(ARTICLE, story)).extracting(Caption::text).containsExactly("First", "Second");
	}

	@Test
	void areNumberedFromNought() {
		Story story = story(image(PIER, use(2, "g", null), use(1, "f", null)), image(BRIDGE, use(3, null, null)));
		assertThat(Captions.of(ARTICLE, story)).extracting(Caption::position).containsExactly(0, 1, 2);
	}

	@Test
	void beginOutsideTheBody() {
		Story story = story(image(PIER, use(1, "f", "Inside")), image(BRIDGE, use(2, null, "Outside")));
		assertThat(Captions.of(ARTICLE, story)).extracting(Caption::text).containsExactly("Outside", "Inside");
	}

	@Test
	void keepTheOrderOfPicturesWithoutAPlace() {
		Story story = story(image(BRIDGE, use(2, null, "One")), image(PIER, use(1, null, "Two")));
		assertThat(Captions.of(ARTICLE, story)).extracting(Caption::text).containsExactly("One", "Two");
	}

	@Test
	void haveTheIdOfTheUse() {
		assertThat(only(use(7, "f", "First")).id()).isEqualTo(new UUID(3, 7));
	}

	@Test
	void knowTheirPictureAndArticle() {
		Caption caption = only(use(7, "f", "First"));
		assertThat(caption.image()).isEqualTo(PIER);
		assertThat(caption.article()).isEqualTo(ARTICLE);
	}

	@Test
	void knowTheBlockThatShowsThePicture() {
		assertThat(only(use(7, "f", "First")).block()).isEqualTo("f");
	}

	@Test
	void areThereWithoutWords() {
		assertThat(only(use(7, "f", null)).text()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "LEAD,lead", "INLINE,inline", "TEASER,teaser" })
	void spellTheRoleInLowerCase(Role role, String spelled) {
		assertThat(only(new Use(new UUID(3, 7).toString(), "f", null, role)).role()).isEqualTo(spelled);
	}

	@Test
	void areMissingWhereNoPictureIsShown() {
		assertThat(Captions.of(ARTICLE, story(image(PIER)))).isEmpty();
	}

	private static Caption only(Use use) {
		return Captions.of(ARTICLE, story(image(PIER, use))).getFirst();
	}

	private static Story story(Image... images) {
		return Story.titled("Ferry runs again", "en")
			.blocks(List.of(new Block.Separator("f"), new Block.Separator("g")))
			.images(List.of(images))
			.build();
	}

	private static Image image(UUID id, Use... uses) {
		return new Image(id.toString(), null, null, null, null, null, List.of(), List.of(), null, null, null, null,
				null, null, null, null, null, List.of(), List.of(uses));
	}

	private static Use use(int number, @Nullable String block, @Nullable String caption) {
		return new Use(new UUID(3, number).toString(), block, caption, Role.INLINE);
	}

}
