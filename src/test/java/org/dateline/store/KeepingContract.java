package org.dateline.store;

import java.util.List;
import java.util.Objects;

import org.dateline.article.BrokenStory;
import org.dateline.article.Outcome;
import org.dateline.article.Outcome.Change;
import org.dateline.http.Moved;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.dateline.story.Block;
import org.dateline.story.Fault;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is kept is found again word for word; each change is a revision, all or nothing.
 */
abstract class KeepingContract {

	private static final int LONGEST = 100_000;

	private final Desk desk;

	KeepingContract(Desk desk) {
		this.desk = desk;
	}

	@ParameterizedTest
	@ValueSource(strings = { "The ferry 🚢 runs, say 👩‍👩‍👧‍👦 and 🇪🇺", "Cafe\u0301s and cafés stay apart",
			"In שלום street, مرحبا beside it", "Robert'); drop table article; --", "It's \"so\" \\ 100% _ ${x} {{y}}",
			"Line\nline\ttab", "  spaces before and behind  ", "", "\u200B\u00A0\u202E\uFFFD",
			"Größe, ÇA, Москва, 東京" })
	void findsAParagraphAgainWordForWord(String words) {
		Story story = this.desk.kept(Copy.headed("Word for word").blocks(List.of(Copy.paragraph(words))).build());
		assertThat(story.blocks()).extracting(Block::words).containsExactly(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ferry 🚢 runs", "Cafe\u0301s open", "שלום says مرحبا", "'; delete from article; --",
			"100 % of “this” \\ that" })
	void findsAHeadlineAgainWordForWord(String headline) {
		assertThat(this.desk.kept(Copy.headed(headline).build()).headline()).isEqualTo(headline);
	}

	@Test
	void findsTheLongestParagraphAgain() {
		String words = "é🚢a ".repeat(LONGEST / 4);
		Story story = this.desk.kept(Copy.headed("Long").blocks(List.of(Copy.paragraph(words))).build());
		assertThat(story.blocks().getFirst().words()).isEqualTo(words);
	}

	@Test
	void findsTheLongestHeadlineOfPicturesAgain() {
		String headline = "🚢".repeat(500);
		assertThat(this.desk.kept(Copy.headed(headline).build()).headline()).isEqualTo(headline);
	}

	@Test
	void findsAWholeStoryAgainAsItWasCompleted() {
		Outcome outcome = this.desk.keep(Copy.whole("found-again").build());
		Story first = this.desk.found(outcome);
		assertThat(this.desk.keep(first).change()).isEqualTo(Change.UNCHANGED);
	}

	@Test
	void keepsMembersOfOtherFormatsAsTheyWere() {
		Story story = Copy.headed("Foreign")
			.foreign(java.util.Map.of("ninjs", java.util.Map.of("versioncreated", "x")))
			.build();
		assertThat(this.desk.kept(story).foreign()).isEqualTo(story.foreign());
	}

	@Test
	void callsANewStoryCreated() {
		assertThat(this.desk.keep(Copy.headed("New").build()).change()).isEqualTo(Change.CREATED);
	}

	@Test
	void beginsWithTheFirstRevision() {
		assertThat(this.desk.keep(Copy.headed("First").build()).revision()).isEqualTo(1);
	}

	@Test
	void keepsTheIdThatAStoryComesWith() {
		String id = "0196f000-0000-7000-8000-0000000000aa";
		assertThat(this.desk.keep(Copy.headed("With an id").id(id).build()).id()).hasToString(id);
	}

	@Test
	void givesAStoryWithoutIdOneThatSortsByTime() {
		assertThat(this.desk.keep(Copy.headed("Without an id").build()).id().version()).isEqualTo(7);
	}

	@Test
	void callsAChangedStoryRevised() {
		Story story = this.desk.kept(Copy.headed("Revised").build());
		assertThat(this.desk.keep(story.but().kicker("Now").build()).change()).isEqualTo(Change.REVISED);
	}

	@Test
	void numbersRevisionsWithoutAGap() {
		Story story = this.desk.kept(Copy.headed("Counted").slug("counted").build());
		for (int number = 2; number <= 5; number++) {
			this.desk.keep(story.but().kicker("Edition " + number).build());
			this.desk.keep(story.but().kicker("Edition " + number).build());
		}
		assertThat(this.desk.all("/v1/articles/counted/revisions?limit=2", "number")).containsExactly("5", "4", "3",
				"2", "1");
	}

	@Test
	void showsAnOldRevisionAsItWas() {
		Story story = this.desk.kept(Copy.headed("Old words").slug("old-words").build());
		this.desk.keep(story.but().headline("New words").build());
		assertThat(this.desk.json("/v1/articles/old-words/revisions/1").path("headline").asString())
			.isEqualTo("Old words");
	}

	@Test
	void addsNoRevisionForTheSameStory() {
		Story story = this.desk.kept(Copy.whole("said-twice").build());
		long before = this.desk.rows("revision");
		this.desk.keep(story);
		assertThat(this.desk.rows("revision")).isEqualTo(before);
	}

	@Test
	void makesNoEditionForTheSameStory() {
		Story story = this.desk.kept(Copy.whole("edition-twice").build());
		long before = this.desk.editions();
		this.desk.keep(story);
		assertThat(this.desk.editions()).isEqualTo(before);
	}

	@Test
	void makesOneEditionForEachChange() {
		long before = this.desk.editions();
		this.desk.keep(Copy.whole("edition-once").build());
		assertThat(this.desk.editions()).isEqualTo(before + 1);
	}

	@Test
	void knowsASourceTextThatComesAgainWithoutIdsOfItsParts() {
		Story source = Copy.whole("source-again").id("0196f000-0000-7000-8000-0000000000ab").build();
		this.desk.keep(source);
		assertThat(this.desk.keep(source).change()).isEqualTo(Change.UNCHANGED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "article", "revision", "image", "caption", "quote", "speaker", "related", "section", "tag",
			"article_tag", "article_address", "slug_alias" })
	void leavesNothingBehindWhenKeepingIsInterrupted(String table) {
		Story story = Copy.whole("in-vain").canonicalUrl("https://example.org/in-vain").build();
		long before = this.desk.rows(table);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.desk.keepInVain(story));
		assertThat(this.desk.rows(table)).isEqualTo(before);
	}

	@Test
	void makesNoEditionWhenKeepingIsInterrupted() {
		long before = this.desk.editions();
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.desk.keepInVain(Copy.headed("No edition").build()));
		assertThat(this.desk.editions()).isEqualTo(before);
	}

	@Test
	void keepsTheOldWordsWhenARevisionIsInterrupted() {
		Story story = this.desk.kept(Copy.headed("Before the break").slug("before-the-break").build());
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.desk.keepInVain(story.but().headline("After the break").build()));
		assertThat(this.desk.json("/v1/articles/before-the-break").path("headline").asString())
			.isEqualTo("Before the break");
	}

	@Test
	void leadsFromAFormerSlugToThePresentOne() {
		Story story = this.desk.kept(Copy.headed("Moves").slug("moves-from").build());
		this.desk.keep(story.but().slug("moves-to").build());
		assertThatExceptionOfType(Moved.class).isThrownBy(() -> this.desk.articles().find("moves-from"));
	}

	@Test
	void answersAFormerSlugWithARedirect() {
		Story story = this.desk.kept(Copy.headed("Redirects").slug("redirects-from").build());
		this.desk.keep(story.but().slug("redirects-to").build());
		assertThat(this.desk.get("/v1/articles/redirects-from").status()).isEqualTo(308);
	}

	@Test
	void takesAFormerSlugBack() {
		Story story = this.desk.kept(Copy.headed("Returns").slug("returns-a").build());
		this.desk.keep(story.but().slug("returns-b").build());
		this.desk.keep(story.but().slug("returns-a").build());
		assertThat(this.desk.articles().find("returns-a").revision()).isEqualTo(3);
	}

	@Test
	void keepsTheSlugWhenTheHeadlineChanges() {
		Story story = this.desk.kept(Copy.headed("A slug that stays").build());
		Story next = this.desk.kept(story.but().slug(null).headline("Another headline").build());
		assertThat(next.slug()).isEqualTo("a-slug-that-stays");
	}

	@Test
	void numbersTheSlugOfASecondStoryWithTheSameHeadline() {
		this.desk.keep(Copy.headed("Told by two").build());
		assertThat(this.desk.keep(Copy.headed("Told by two").build()).slug()).isEqualTo("told-by-two-2");
	}

	@Test
	void refusesASlugThatBelongsToAnotherArticle() {
		this.desk.keep(Copy.headed("Owner").slug("owned").build());
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.desk.keep(Copy.headed("Thief").slug("owned").build()))
			.satisfies((refusal) -> assertThat(refusal.kind()).isEqualTo(ProblemKind.CONFLICT));
	}

	@Test
	void refusesASlugThatAnotherArticleOnceHad() {
		Story story = this.desk.kept(Copy.headed("Former owner").slug("owned-once").build());
		this.desk.keep(story.but().slug("owned-now").build());
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.desk.keep(Copy.headed("Heir").slug("owned-once").build()))
			.satisfies((refusal) -> assertThat(refusal.kind()).isEqualTo(ProblemKind.CONFLICT));
	}

	@Test
	void saysThatThereIsNoSuchArticle() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.desk.articles().find("never-written"))
			.satisfies((refusal) -> assertThat(refusal.kind()).isEqualTo(ProblemKind.NOT_FOUND));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u0007b", "a\uD83Db", "a\uDEA2b", "a\uFFFFb", "a\u0085b" })
	void refusesTextThatDatabasesTreatDifferently(String words) {
		Story story = Copy.headed("Refused").blocks(List.of(Copy.paragraph(words))).build();
		assertThatExceptionOfType(BrokenStory.class).isThrownBy(() -> this.desk.keep(story))
			.satisfies((broken) -> assertThat(broken.faults()).extracting(Fault::pointer)
				.containsExactly("/blocks/0/text"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\uD83Db" })
	void refusesSuchTextInAHeadline(String headline) {
		assertThatExceptionOfType(BrokenStory.class).isThrownBy(() -> this.desk.keep(Copy.headed(headline).build()))
			.satisfies((broken) -> assertThat(broken.faults()).extracting(Fault::pointer).containsExactly("/headline"));
	}

	@Test
	void keepsNothingOfABrokenStory() {
		long before = this.desk.rows("article");
		Story story = Copy.headed("Broken").blocks(List.of(Copy.paragraph("a\u0000b"))).build();
		assertThatExceptionOfType(BrokenStory.class).isThrownBy(() -> this.desk.keep(story));
		assertThat(this.desk.rows("article")).isEqualTo(before);
	}

	@Test
	void cutsTimesToTheMicrosecond() {
		Story story = this.desk.kept(Copy.headed("Fine").publishedAt(Copy.MORNING.plusNanos(789)).build());
		assertThat(story.publishedAt()).isEqualTo(Copy.MORNING);
	}

	@Test
	void datesARevisionToTheMicrosecond() {
		Story story = this.desk.kept(Copy.headed("Dated").build());
		assertThat(Objects.requireNonNull(story.updatedAt()).getNano() % 1000).isZero();
	}

	@Test
	void keepsTheOffsetOfATime() {
		Story story = Copy.headed("Offset")
			.publishedAt(Copy.MORNING.withOffsetSameInstant(java.time.ZoneOffset.ofHours(-7)))
			.build();
		assertThat(this.desk.kept(story).publishedAt()).isEqualTo(story.publishedAt());
	}

	@Test
	void takesTheTimeOfPublicationForTheFirstOne() {
		assertThat(this.desk.kept(Copy.headed("Firstly").build()).firstPublishedAt()).isEqualTo(Copy.MORNING);
	}

	@Test
	void keepsTheFirstTimeOfPublication() {
		Story story = this.desk.kept(Copy.headed("Published again").build());
		Story next = this.desk.kept(story.but().firstPublishedAt(null).publishedAt(Copy.MORNING.plusDays(1)).build());
		assertThat(next.firstPublishedAt()).isEqualTo(Copy.MORNING);
	}

	@Test
	void makesUpNoTimeOfPublication() {
		assertThat(this.desk.kept(Copy.headed("Undated").publishedAt(null).build()).publishedAt()).isNull();
	}

}
