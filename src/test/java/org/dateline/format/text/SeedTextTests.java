package org.dateline.format.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.assertj.core.groups.Tuple;
import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Related;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The page that the bundled story was written after, where it is at hand. */
final class SeedTextTests {

	private static final Path PAGE = Path.of("../shared/seed/article.txt");

	private static final Path EXPECTED = Path.of("../shared/seed/expected.json");

	private static final Map<String, Role> ROLES = Map.of("furniture", Role.FURNITURE, "section", Role.SECTION,
			"headline", Role.HEADLINE, "picture", Role.PICTURE, "alt", Role.ALT, "standfirst", Role.STANDFIRST,
			"paragraph", Role.PARAGRAPH, "teaser-picture", Role.TEASERPICTURE, "teaser", Role.TEASER, "caption",
			Role.CAPTION);

	private static String page() throws IOException {
		assumeThat(PAGE).as("the page of the bundled story is at hand").exists();
		return Files.readString(PAGE);
	}

	private static JsonNode expected() throws IOException {
		assumeThat(EXPECTED).as("what the page holds is at hand").exists();
		return JsonMapper.shared().readTree(Files.readString(EXPECTED));
	}

	private static Map<Integer, Role> wanted() throws IOException {
		Map<Integer, Role> wanted = new TreeMap<>();
		expected().get("byLine").properties().forEach((line) -> {
			boolean publisher = line.getValue().path("holds").asString("").equals("publisher");
			Role role = ROLES.get(line.getValue().get("role").asString());
			wanted.put(Integer.valueOf(line.getKey()), publisher ? Role.PUBLISHER : Objects.requireNonNull(role));
		});
		return wanted;
	}

	@Test
	void givesEveryLineItsRole() throws IOException {
		Map<Integer, Role> read = new TreeMap<>();
		TextReader.read(page())
			.account()
			.stream()
			.filter((entry) -> entry.role() != Role.BLANK)
			.forEach((entry) -> read.put(entry.line(), entry.role()));
		assertThat(read).isEqualTo(wanted());
	}

	@Test
	void readsItsHead() throws IOException {
		Story story = CopiedPage.story(page());
		JsonNode expected = expected();
		assertThat(story.headline()).isEqualTo(line(5));
		assertThat(story.standfirst()).isEqualTo(line(10));
		assertThat(story.language()).isEqualTo(expected.get("language").asString());
		assertThat(story.publisher()).isNotNull().extracting("name").isEqualTo(expected.get("publisher").asString());
		assertThat(story.section()).isNotNull().extracting("name").isEqualTo(expected.get("section").asString());
		assertThat(story.publishedAt()).isNull();
		assertThat(StoryRules.faultsOf(story)).isEmpty();
	}

	private static String line(int number) throws IOException {
		return page().split("\n", -1)[number - 1].replace('\u00A0', ' ').strip();
	}

	@Test
	void readsItsParagraphsWordForWord() throws IOException {
		List<String> wanted = new ArrayList<>();
		for (Map.Entry<Integer, Role> line : wanted().entrySet()) {
			if (line.getValue() == Role.PARAGRAPH) {
				wanted.add(line(line.getKey()));
			}
		}
		assertThat(CopiedPage.paragraphs(CopiedPage.story(page()))).hasSize(14).isEqualTo(wanted);
	}

	@Test
	void readsItsPictures() throws IOException {
		List<Image> images = CopiedPage.story(page()).images();
		List<JsonNode> wanted = Stream.of("7", "14", "20", "30", "44").map(SeedTextTests::expected).toList();
		assertThat(images).hasSameSizeAs(wanted);
		for (int index = 0; index < images.size(); index++) {
			Image image = images.get(index);
			JsonNode picture = wanted.get(index);
			assertThat(image.takenOn()).isEqualTo(text(picture, "takenOn"));
			if (picture.has("creator")) {
				assertThat(image.creators()).containsExactly(text(picture, "creator"));
				assertThat(image.agencies()).containsExactly(text(picture, "agency"));
				String less = picture.path("captionLess").asString("");
				String caption = line(picture.get("captionIsLine").asInt());
				assertThat(image.uses().getFirst().caption())
					.isEqualTo(caption.substring(0, caption.length() - less.length()));
			}
		}
	}

	private static @Nullable String text(JsonNode node, String name) {
		return node.path(name).asString(null);
	}

	private static JsonNode expected(String line) {
		try {
			return expected().get("byLine").get(line);
		}
		catch (IOException unreadable) {
			throw new IllegalStateException("The expectations cannot be read", unreadable);
		}
	}

	@Test
	void readsItsTeasers() throws IOException {
		Story story = CopiedPage.story(page());
		assertThat(story.related()).extracting(Related::headline).containsExactly(line(15), line(45));
		assertThat(story.related()).extracting(Related::image).doesNotContainNull();
		assertThat(story.blocks()).extracting((block) -> block.getClass().getSimpleName())
			.containsSubsequence("Picture", "Paragraph", "Teaser", "Paragraph", "Paragraph", "Picture", "Paragraph");
		assertThat(story.images().getLast().creators()).containsExactly("Dave Hogan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "blank lines gone", "wrapped", "furniture translated", "other line ends", "dashes" })
	void readsTheSameThrough(String disturbance) throws IOException {
		String page = page();
		Story plain = CopiedPage.story(page);
		Story story = CopiedPage.story(disturbed(page, disturbance));
		assertThat(story.headline()).isEqualTo(plain.headline());
		assertThat(story.standfirst()).isEqualTo(plain.standfirst());
		assertThat(story.images()).extracting(Image::creators, Image::takenOn)
			.isEqualTo(plain.images().stream().map((image) -> Tuple.tuple(image.creators(), image.takenOn())).toList());
		assertThat(story.related()).extracting(Related::headline)
			.isEqualTo(plain.related().stream().map(Related::headline).toList());
		assertThat(story.blocks()).extracting(Block::getClass)
			.isEqualTo(plain.blocks().stream().map(Block::getClass).toList());
	}

	private static String disturbed(String page, String disturbance) {
		return switch (disturbance) {
			case "blank lines gone" -> page.replaceAll("\n+", "\n");
			case "wrapped" -> Wrapped.at(page, 80);
			case "other line ends" -> page.replace("\n", "\r\n");
			case "dashes" -> page.replace(" - ", " — ");
			default -> page.replace("Subscribe", "Abonnieren")
				.replace("Newsfeed", "Nachrichten")
				.replace("To participate in the discussion", "Um an der Diskussion teilzunehmen")
				.replace("log in or register", "anmelden oder registrieren")
				.replace("loader", "Ladevorgang");
		};
	}

}
