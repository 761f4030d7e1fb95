package org.dateline.ingest;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder of story files, some of them wrong, at the first start. */
final class FolderTests {

	private static final JsonNode STORIES = Service.first("/actuator/info").path("stories");

	private static JsonNode refused(String file) {
		return STORIES.path("refused")
			.valueStream()
			.filter((refused) -> refused.path("file").stringValue("").equals(file))
			.findFirst()
			.orElseThrow();
	}

	private static int line(String document, String part) {
		return (int) document.substring(0, document.indexOf(part)).lines().count();
	}

	@Test
	void keepsTheGoodStory() {
		assertThat(Service.first("/v1/articles/bridge-reopens").path("headline").stringValue())
			.isEqualTo("Bridge reopens");
	}

	@Test
	void keepsTheStoryInAFolderBelow() {
		assertThat(Service.first("/v1/articles/market-moves").path("headline").stringValue()).isEqualTo("Market moves");
	}

	@Test
	void keepsTheBundledStoryBeforeThem() {
		assertThat(Service.firstStatus("/v1/articles/" + Service.SEED)).isEqualTo(200);
	}

	@Test
	void keepsNothingElse() {
		assertThat(Service.first("/v1/articles").path("data")).hasSize(3);
	}

	@Test
	void keepsNothingOfAStoryThatBreaksARule() {
		assertThat(Service.firstStatus("/v1/articles/tower-leans")).isEqualTo(404);
	}

	@Test
	void keepsNothingOfAStoryWithAnUnknownMember() {
		assertThat(Service.firstStatus("/v1/articles/harbour-closes")).isEqualTo(404);
	}

	@Test
	void isHealthyAllTheSame() {
		assertThat(Service.firstStatus("/actuator/health")).isEqualTo(200);
	}

	@Test
	void countsWhatItKept() {
		assertThat(STORIES.path("kept").intValue()).isEqualTo(3);
	}

	@Test
	void findsNothingUnchangedAtFirst() {
		assertThat(STORIES.path("unchanged").intValue()).isZero();
	}

	@Test
	void namesEachFileThatWasRefused() {
		List<String> files = STORIES.path("refused")
			.valueStream()
			.map((refused) -> refused.path("file").stringValue(""))
			.toList();
		assertThat(files).containsExactly("broken-rule.json", "large.json", "not-json.json", "unknown-member.json");
	}

	@Test
	void showsTheLineOfWhatIsNotJson() {
		assertThat(refused("not-json.json").path("line").intValue()).isEqualTo(3);
	}

	@Test
	void showsThatItIsNotJson() {
		assertThat(refused("not-json.json").path("detail").stringValue()).startsWith("The document is not JSON");
	}

	@Test
	void pointsToWhereItCeasesToBeJson() {
		assertThat(refused("not-json.json").path("pointer").stringValue()).isEqualTo("/language");
	}

	@Test
	void showsThePointerToAnUnknownMember() {
		assertThat(refused("unknown-member.json").path("pointer").stringValue()).isEqualTo("/blocks/1/colour");
	}

	@Test
	void showsTheLineOfAnUnknownMember() {
		assertThat(refused("unknown-member.json").path("line").intValue())
			.isEqualTo(line(StoryFiles.UNKNOWN_MEMBER, "colour"));
	}

	@Test
	void namesTheUnknownMember() {
		assertThat(refused("unknown-member.json").path("detail").stringValue())
			.isEqualTo("There is no member \"colour\" here");
	}

	@Test
	void showsThePointerToABrokenRule() {
		assertThat(refused("broken-rule.json").path("pointer").stringValue()).isEqualTo("/blocks/1/level");
	}

	@Test
	void showsTheLineOfABrokenRule() {
		assertThat(refused("broken-rule.json").path("line").intValue())
			.isEqualTo(line(StoryFiles.BROKEN_RULE, "level"));
	}

	@Test
	void showsWhatTheRuleIs() {
		assertThat(refused("broken-rule.json").path("detail").stringValue()).contains("9");
	}

	@Test
	void showsThatAFileIsTooLarge() {
		assertThat(refused("large.json").path("detail").stringValue()).isEqualTo("It has more than 8388608 bytes");
	}

	@Test
	void namesNoClassOfTheProgram() {
		assertThat(STORIES.toString()).doesNotContain("org.dateline", "jackson", "Exception");
	}

}
