package org.dateline.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class StoryTests {

	@Test
	void isWrittenAsItWasRead() {
		assertThat(Stories.written(Stories.sound())).isEqualTo(Stories.json(StoryJson.SOUND));
	}

	@Test
	void isReadAsItWasWritten() {
		assertThat(Stories.read(Stories.written(Stories.sound()))).isEqualTo(Stories.sound());
	}

	@Test
	void leavesOutWhatIsNotKnownButNoList() {
		assertThat(Stories.written(Stories.bare()).propertyNames()).containsExactlyInAnyOrder("language", "headline",
				"contributors", "tags", "genres", "aliases", "identifiers", "blocks", "images", "quotes", "related",
				"corrections");
	}

	@Test
	void writesItsMembersInTheirOrder() {
		assertThat(Stories.written(Stories.sound()).propertyNames()).startsWith("id", "slug", "revision", "status",
				"type", "language", "headline");
	}

	@Test
	void keepsTheOffsetsOfItsTimes() {
		JsonNode written = Stories.written(Stories.sound());
		assertThat(written.get("firstPublishedAt").asString()).isEqualTo("2024-02-28T23:59:59+01:00");
		assertThat(written.get("publishedAt").asString()).isEqualTo("2024-02-29T06:30:00.5-03:30");
		assertThat(written.get("updatedAt").asString()).isEqualTo("2024-03-01T12:00:00Z");
	}

	@Test
	void writesNoWordsBesideTheTextOfABlock() {
		JsonNode paragraph = Stories.written(Stories.sound()).at("/blocks/0");
		assertThat(paragraph.propertyNames()).containsExactlyInAnyOrder("kind", "id", "text", "marks");
	}

	@ParameterizedTest
	@ValueSource(strings = { "contributors", "tags", "genres", "aliases", "identifiers", "blocks", "images", "quotes",
			"related", "corrections" })
	void readsAListThatIsNullAsEmpty(String member) {
		Story story = Stories.read("{\"" + member + "\": null}");
		assertThat(Stories.written(story).get(member)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "contributors", "tags", "genres", "aliases", "identifiers", "blocks", "images", "quotes",
			"related", "corrections" })
	void readsAListWithAHole(String member) {
		JsonNode written = Stories.written(Stories.read("{\"" + member + "\": [null]}")).get(member);
		assertThat(written).hasSize(1);
		assertThat(written.get(0).isNull()).isTrue();
	}

	@Test
	void readsARowThatIsNullAsEmpty() {
		Story story = Stories.with("/blocks/7/rows", "[null, [null]]");
		assertThat(story.blocks().get(7)).isInstanceOfSatisfying(Block.Table.class, (table) -> {
			assertThat(table.rows()).hasSize(2);
			assertThat(table.rows().getFirst()).isEmpty();
			assertThat(table.rows().getLast()).containsOnlyNulls();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"foreign\": null}", "{}", "{\"foreign\": {}}" })
	void readsForeignMembersThatAreMissingAsNone(String json) {
		assertThat(Stories.read(json).foreign()).isEmpty();
	}

	@Test
	void readsEachKindThatIsMissingAsTheCommonOne() {
		assertThat(new Tag("a", "A", Tag.Kind.PLACE, null, null, null, null, null, null).kind())
			.isEqualTo(Tag.Kind.PLACE);
		assertThat(Stories.without("/tags/1/kind").tags().get(1).kind()).isEqualTo(Tag.Kind.SUBJECT);
		assertThat(Stories.without("/contributors/0/kind").contributors().getFirst().kind())
			.isEqualTo(Contributor.Kind.PERSON);
		assertThat(Stories.without("/related/1/kind").related().get(1).kind()).isEqualTo(Related.Kind.EMBEDDED);
	}

	@Test
	void doesNotChangeWithTheListsItWasMadeFrom() {
		List<String> genres = new ArrayList<>(List.of("Current"));
		List<String> holes = new ArrayList<>(Arrays.asList("https://example.org/", null));
		Story story = Stories.bare().but().genres(genres).aliases(holes).build();
		genres.add("Analysis");
		holes.clear();
		assertThat(story.genres()).containsExactly("Current");
		assertThat(story.aliases()).hasSize(2);
	}

	@Test
	void givesListsThatNobodyCanChange() {
		Story whole = Stories.sound();
		Story holed = Stories.with("/genres", "[null]");
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> whole.genres().add("Analysis"));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> holed.genres().clear());
	}

	@Test
	void sharesItsListsWithItsCopies() {
		Story story = Stories.sound();
		assertThat(story.but().build().blocks()).isSameAs(story.blocks());
	}

}
