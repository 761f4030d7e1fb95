package org.dateline.store;

import java.util.List;
import java.util.Locale;

import org.dateline.story.Contributor;
import org.dateline.story.Image;
import org.dateline.story.Status;
import org.dateline.story.Story;
import org.dateline.story.StoryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the public may not see stands in no list, no count and under no address. */
abstract class VisibilityContract {

	private final Desk desk;

	VisibilityContract(Desk desk) {
		this.desk = desk;
	}

	/** Keeps a story that the public sees, then hides it; gives its name. */
	private String hide(Hidden reason, String test) {
		String name = test + "-" + reason.name().toLowerCase(Locale.ROOT);
		Story story = this.desk.kept(credited(name).build());
		this.desk.keep(reason.hide(story.but()).build());
		return name;
	}

	private static StoryBuilder credited(String name) {
		return Copy.whole(name)
			.canonicalUrl("https://example.org/" + name)
			.contributors(List.of(new Contributor(name, "Desk " + name, null, Contributor.Kind.ORGANISATION, null)));
	}

	@ParameterizedTest
	@EnumSource
	void answersUnderNoSlug(Hidden reason) {
		String name = hide(reason, "slug");
		assertThat(this.desk.get("/v1/articles/" + name).status()).isEqualTo(reason.answer());
	}

	@ParameterizedTest
	@EnumSource
	void answersUnderNoId(Hidden reason) {
		Story story = this.desk.kept(Copy.whole("by-id-" + reason.name().toLowerCase(Locale.ROOT)).build());
		this.desk.keep(reason.hide(story.but()).build());
		assertThat(this.desk.get("/v1/articles/" + story.id()).status()).isEqualTo(reason.answer());
	}

	@ParameterizedTest
	@EnumSource
	void showsNoRevisionOfAHiddenStory(Hidden reason) {
		String name = hide(reason, "revision");
		assertThat(this.desk.get("/v1/articles/" + name + "/revisions/1").status()).isEqualTo(reason.answer());
	}

	@ParameterizedTest
	@EnumSource
	void listsNoPartsOfAHiddenStory(Hidden reason) {
		String name = hide(reason, "parts");
		assertThat(List.of("images", "captions", "quotes", "related", "corrections", "revisions", "diff",
				"diff?from=1&to=1", "diff?from=1&to=2"))
			.allSatisfy((part) -> assertThat(this.desk.get("/v1/articles/" + name + "/" + part).status())
				.isEqualTo(reason.answer()));
	}

	@ParameterizedTest
	@EnumSource
	void standsInNoListOfArticles(Hidden reason) {
		String name = hide(reason, "list");
		assertThat(this.desk.page("/v1/articles?section=" + name, "slug")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void isCountedInNoTotal(Hidden reason) {
		String name = hide(reason, "total");
		assertThat(this.desk.json("/v1/articles?count=exact&tag=" + name).path("page").path("total").path("value"))
			.hasToString("0");
	}

	@ParameterizedTest
	@EnumSource
	void isFoundByNoAddress(Hidden reason) {
		String name = hide(reason, "url");
		assertThat(this.desk.page("/v1/articles?url=https://example.org/" + name, "slug")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void leavesNoImageInTheList(Hidden reason) {
		String name = hide(reason, "image");
		assertThat(this.desk.all("/v1/images?limit=200", "url")).doesNotContain("https://example.org/" + name + ".jpg");
	}

	@ParameterizedTest
	@EnumSource
	void leavesNoCaptionInTheList(Hidden reason) {
		String name = hide(reason, "caption");
		assertThat(this.desk.all("/v1/captions?limit=200", "text")).doesNotContain("The harbour of " + name);
	}

	@ParameterizedTest
	@EnumSource
	void leavesNoQuoteInTheList(Hidden reason) {
		String name = hide(reason, "quote");
		assertThat(this.desk.all("/v1/quotes?limit=200", "text"))
			.doesNotContain("The harbour opens, " + name + " said");
	}

	@ParameterizedTest
	@EnumSource
	void leavesNoSpeakerInTheList(Hidden reason) {
		String name = hide(reason, "speaker");
		assertThat(this.desk.all("/v1/speakers?limit=200", "name")).doesNotContain("Speaker " + name);
	}

	@ParameterizedTest
	@EnumSource
	void leavesNoSectionInTheList(Hidden reason) {
		String name = hide(reason, "section");
		assertThat(this.desk.all("/v1/sections?limit=200", "slug")).doesNotContain(name);
	}

	@ParameterizedTest
	@EnumSource
	void leavesNoTagInTheList(Hidden reason) {
		String name = hide(reason, "tag");
		assertThat(this.desk.all("/v1/tags?limit=200", "slug")).doesNotContain(name);
	}

	@ParameterizedTest
	@EnumSource
	void leavesNoContributorInTheList(Hidden reason) {
		String name = hide(reason, "contributor");
		assertThat(this.desk.all("/v1/contributors?limit=200", "slug")).doesNotContain(name);
	}

	@ParameterizedTest
	@EnumSource
	void leavesNoItemOfTheIndex(Hidden reason) {
		String name = hide(reason, "index");
		assertThat(List.of("sections", "tags", "contributors"))
			.allSatisfy((kind) -> assertThat(this.desk.get("/v1/" + kind + "/" + name).status()).isEqualTo(404));
	}

	@ParameterizedTest
	@EnumSource
	void hidesAStoryThatNobodyEverSaw(Hidden reason) {
		String name = "unseen-" + reason.name().toLowerCase(Locale.ROOT);
		this.desk.keep(reason.hide(credited(name)).build());
		assertThat(this.desk.page("/v1/articles?section=" + name, "slug")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void leadsFromNoFormerSlugToAHiddenStory(Hidden reason) {
		String name = "former-" + reason.name().toLowerCase(Locale.ROOT);
		Story story = this.desk.kept(Copy.headed("Former").slug(name).build());
		this.desk.keep(reason.hide(story.but().slug(name + "-now")).build());
		assertThat(this.desk.get("/v1/articles/" + name).status()).isIn(404, 410);
	}

	@ParameterizedTest
	@CsvSource({ "articles?section=shown, slug, shown", "sections?limit=200, slug, shown",
			"tags?limit=200, slug, shown", "contributors?limit=200, slug, shown",
			"speakers?limit=200, name, Speaker shown", "images?limit=200, url, https://example.org/shown.jpg",
			"captions?limit=200, text, The harbour of shown" })
	void listsWhatThePublicMaySee(String list, String member, String value) {
		this.desk.keep(credited("shown").id("0196f000-0000-7000-8000-0000000000c1").build());
		assertThat(this.desk.all("/v1/" + list, member)).contains(value);
	}

	@Test
	void showsADraftOnceItIsPublished() {
		String id = "0196f000-0000-7000-8000-0000000000c2";
		this.desk.keep(Copy.whole("draft-first").id(id).status(Status.DRAFT).build());
		this.desk.keep(Copy.whole("draft-first").id(id).status(Status.PUBLISHED).build());
		assertThat(this.desk.get("/v1/articles/draft-first").status()).isEqualTo(200);
	}

	@Test
	void listsNoRevisionThatWasADraft() {
		String id = "0196f000-0000-7000-8000-0000000000c3";
		this.desk.keep(Copy.whole("draft-kept").id(id).status(Status.DRAFT).build());
		this.desk.keep(Copy.whole("draft-kept").id(id).status(Status.PUBLISHED).build());
		assertThat(this.desk.page("/v1/articles/draft-kept/revisions", "number")).containsExactly("2");
	}

	@Test
	void showsNoRevisionThatWasADraft() {
		String id = "0196f000-0000-7000-8000-0000000000c4";
		this.desk.keep(Copy.whole("draft-shut").id(id).status(Status.DRAFT).build());
		this.desk.keep(Copy.whole("draft-shut").id(id).status(Status.PUBLISHED).build());
		assertThat(this.desk.get("/v1/articles/draft-shut/revisions/1").status()).isEqualTo(404);
	}

	@Test
	void bringsBackThePicturesOfAStoryThatIsPublishedAgain() {
		Story story = this.desk.kept(Copy.whole("back-again").build());
		List<Image> before = story.images();
		this.desk.keep(story.but().status(Status.WITHDRAWN).build());
		this.desk.keep(story);
		assertThat(this.desk.get("/v1/images/" + before.getFirst().id()).status()).isEqualTo(200);
	}

	@Test
	void saysWhenAStoryWasWithdrawn() {
		String name = hide(Hidden.WITHDRAWN, "when");
		assertThat(this.desk.get("/v1/articles/" + name).detail())
			.hasValueSatisfying((detail) -> assertThat(detail).startsWith("The article was withdrawn at 2"));
	}

	@Test
	void makesANewEditionWhenAStoryIsWithdrawn() {
		Story story = this.desk.kept(Copy.whole("edition-withdrawn").build());
		long before = this.desk.editions();
		this.desk.keep(story.but().status(Status.WITHDRAWN).build());
		assertThat(this.desk.editions()).isEqualTo(before + 1);
	}

}
