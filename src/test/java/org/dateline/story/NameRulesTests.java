package org.dateline.story;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class NameRulesTests {

	private static final String UUID = "0196f000-0000-7000-8000-00000000abcd";

	@ParameterizedTest
	@ValueSource(strings = { "a", "7", "ferry", "ferry-runs-again", "2024-02-29", "0196f000-0000-7000-8000" })
	void takesSlugs(String slug) {
		assertThat(Stories.faultsAt(Stories.bare().but().slug(slug).build())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "-ferry", "ferry-", "ferry--again", "Ferry", "ferry_again", "fähre",
			"ferry again", "ferry\n", "ferry/again", "٣" })
	void refusesWhatIsNoSlug(String slug) {
		assertThat(Stories.onlyFault(Stories.bare().but().slug(slug).build()))
			.startsWith("slug must be up to 200 lower-case letters and digits, joined by single hyphens, not \"");
	}

	@Test
	void refusesASlugThatCouldBeAnId() {
		assertThat(Stories.onlyFault(Stories.bare().but().slug(UUID).build()))
			.isEqualTo("slug must not be shaped like a UUID, as \"" + UUID + "\" is.");
	}

	@Test
	void limitsSlugsToTwoHundredLetters() {
		assertThat(Stories.faultsAt(Stories.bare().but().slug("a".repeat(200)).build())).isEmpty();
		assertThat(Stories.faultsAt(Stories.bare().but().slug("a".repeat(201)).build())).containsExactly("/slug");
	}

	@Test
	void survivesASlugOfAMillionHyphens() {
		assertThat(Stories.faultsAt(Stories.bare().but().slug("a" + "-a".repeat(1_000_000)).build()))
			.containsExactly("/slug");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/section/slug", "/tags/0/slug", "/contributors/0/slug" })
	void asksTheSameOfAllSlugs(String pointer) {
		assertThat(Stories.faultsAt(Stories.with(pointer, "\"Not One\""))).containsExactly(pointer);
		assertThat(Stories.faultsAt(Stories.with(pointer, "\"" + UUID + "\""))).containsExactly(pointer);
	}

	@Test
	void leavesAContributorWithoutASlug() {
		assertThat(Stories.faultsAt(Stories.without("/contributors/0/slug"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id", "/images/0/uses/0/id", "/quotes/0/id", "/quotes/0/speaker/id", "/related/1/article",
			"/blocks/4/related/article" })
	void wantsIdsThatAreUuidsInLowerCase(String pointer) {
		assertThat(Stories.faultsAt(Stories.with(pointer, "\"" + UUID + "\""))).isEmpty();
		assertThat(Stories.faultsAt(Stories.with(pointer, "\"" + UUID.toUpperCase(Locale.ROOT) + "\"")))
			.containsExactly(pointer);
		assertThat(Stories.faultsAt(Stories.with(pointer, "\"ferry\""))).containsExactly(pointer);
		assertThat(Stories.faultsAt(Stories.with(pointer, "\"" + UUID.replace("-", "") + "\"")))
			.containsExactly(pointer);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/id", "/slug", "/revision", "/images/0/uses/0/id", "/quotes/0/id", "/quotes/0/speaker/id" })
	void letsAStoryComeWithoutWhatIsGivenWhenItIsKept(String pointer) {
		assertThat(Stories.faultsAt(Stories.without(pointer))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "Z", "lead", "image-1", "image_1", UUID, "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11" })
	void takesNamesOfImagesThatAreNotKeptYet(String name) {
		assertThat(Stories.faultsAt(pictured(name))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "-a", "_a", "a b", "bild.jpg", "größe", "a\n" })
	void refusesOtherNamesOfImages(String name) {
		assertThat(Stories.onlyFault(pictured(name)))
			.startsWith("id must be a UUID in lower case or a letter followed");
	}

	@Test
	void limitsNamesOfImagesTo64Letters() {
		assertThat(Stories.faultsAt(pictured("a".repeat(64)))).isEmpty();
		assertThat(Stories.faultsAt(pictured("a".repeat(65)))).containsExactly("/images/0/id");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "1", "p1", "P-1_x", UUID })
	void takesNamesOfBlocks(String name) {
		assertThat(Stories.faultsAt(parted(name))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1", "_1", "p 1", "p.1", "ä", "p1\n" })
	void refusesOtherNamesOfBlocks(String name) {
		assertThat(Stories.onlyFault(parted(name))).startsWith("id must be 1 to 64 letters, digits, hyphens");
	}

	@Test
	void limitsNamesOfBlocksTo64Letters() {
		assertThat(Stories.faultsAt(parted("1".repeat(64)))).isEmpty();
		assertThat(Stories.faultsAt(parted("1".repeat(65)))).containsExactly("/blocks/0/id");
	}

	@Test
	void letsBlocksBeWithoutNames() {
		Block block = new Block.Separator(null);
		assertThat(Stories.faultsAt(Stories.bare().but().blocks(List.of(block, block)).build())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de-CH", "pt-br", "EN", "zh-Hans-CN", "zh-cmn-Hans-CN", "sl-rozaj-biske", "de-1996",
			"es-419", "en-u-ca-gregory", "en-x-house", "x-house", "und", "i-default", "ast", "de-DE-u-co-phonebk" })
	void takesWellFormedLanguageTags(String tag) {
		assertThat(Stories.faultsAt(Story.titled("Ferry runs again", tag).build())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "e", "francaises", "en_GB", "en-", "-en", "en--GB", "en GB", "de-DE-DE", "en-u",
			"en-x", "französisch", "en-GB\n", "12" })
	void refusesIllFormedLanguageTags(String tag) {
		assertThat(Stories.onlyFault(Story.titled("Ferry runs again", tag).build()))
			.startsWith("language must be a BCP 47 language tag such as en or pt-BR, not \"");
	}

	@Test
	void limitsLanguageTagsToAHundredLetters() {
		String longest = "x" + "-abcdefgh".repeat(11);
		String longer = "x" + "-abcdefgh".repeat(10) + "-abcdefg-a";
		assertThat(Stories.faultsAt(Story.titled("Ferry runs again", longest).build())).isEmpty();
		assertThat(Stories.faultsAt(Story.titled("Ferry runs again", longer).build())).containsExactly("/language");
	}

	@Test
	void asksTheSameOfTheLanguageOfAQuote() {
		assertThat(Stories.faultsAt(Stories.with("/quotes/0/language", "\"en_GB\"")))
			.containsExactly("/quotes/0/language");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/blocks/9/id        | p1                                   | /blocks/9/id
			/blocks/1/id        | p2                                   | /blocks/10/id
			/images/1/id        | 0196f000-0000-7000-8000-000000000011 | /images/1/id
			/quotes/2/id        | 0196f000-0000-7000-8000-000000000031 | /quotes/2/id
			/images/0/uses/1/id | 0196f000-0000-7000-8000-000000000021 | /images/0/uses/1/id
			/images/1/uses/0/id | 0196f000-0000-7000-8000-000000000022 | /images/1/uses/0/id
			""")
	void refusesANameTheSecondTimeItStands(String pointer, String name, String fault) {
		assertThat(StoryRules.faultsOf(Stories.with(pointer, "\"" + name + "\""))).contains(
				new Fault(fault, "id must differ from the others, and \"" + name + "\" stands twice.", List.of()));
	}

	private static Story pictured(String id) {
		return Stories.bare()
			.but()
			.images(List.of(Stories.sound().images().getFirst().used(List.of()).named(id)))
			.build();
	}

	private static Story parted(String id) {
		return Stories.bare().but().blocks(List.of(new Block.Separator(id))).build();
	}

}
