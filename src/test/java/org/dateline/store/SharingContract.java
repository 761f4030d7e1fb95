package org.dateline.store;

import java.util.List;
import java.util.UUID;

import org.dateline.story.Image;
import org.dateline.story.Quotation;
import org.dateline.story.Related;
import org.dateline.story.Speaker;
import org.dateline.story.Status;
import org.dateline.story.Story;
import org.dateline.story.StoryBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures, speakers and related stories are the same from article to article. */
abstract class SharingContract {

	private final Desk desk;

	private String name = "";

	SharingContract(Desk desk) {
		this.desk = desk;
	}

	@BeforeEach
	void takeAnotherName() {
		this.name = UUID.randomUUID().toString();
	}

	private String address(String file) {
		return "https://example.org/" + this.name + "/" + file;
	}

	private Story illustrated(String headline, String url) {
		return this.desk.kept(Copy.headed(headline)
			.blocks(List.of(Copy.paragraph("Words"), Copy.picture("photo", "Seen in " + headline)))
			.images(List.of(Copy.image("photo", url)))
			.build());
	}

	private static String image(Story story) {
		return story.images().getFirst().id();
	}

	private Story quoted(String speaker, @Nullable String affiliation) {
		String words = "The words of " + this.name;
		return this.desk.kept(Copy.headed("Quoted")
			.blocks(List.of(Copy.named("p1", words)))
			.quotes(List.of(Copy.said("p1", words, Copy.speaker(speaker, affiliation))))
			.build());
	}

	private static List<String> speakers(Story story) {
		return story.quotes()
			.stream()
			.map(Quotation::speaker)
			.map((speaker) -> (speaker != null) ? String.valueOf(speaker.id()) : "")
			.toList();
	}

	private static String speaker(Story story) {
		return speakers(story).getFirst();
	}

	private void withdraw(Story story) {
		this.desk.keep(story.but().status(Status.WITHDRAWN).build());
	}

	private Story pointing(Related... pointers) {
		return this.desk.kept(Copy.headed("Pointing").related(List.of(pointers)).build());
	}

	private StoryBuilder target() {
		return Copy.headed("Target").canonicalUrl(address("story"));
	}

	private JsonNode beside(Story story) {
		return this.desk.json("/v1/articles/" + story.id() + "/related").path("data").path(0);
	}

	@Test
	void knowsAPictureByItsAddressInAnotherArticle() {
		Story first = illustrated("One", address("a.jpg"));
		assertThat(image(illustrated("Two", address("a.jpg")))).isEqualTo(image(first));
	}

	@Test
	void keepsPicturesOfOtherAddressesApart() {
		Story first = illustrated("One", address("a.jpg"));
		assertThat(image(illustrated("Two", address("b.jpg")))).isNotEqualTo(image(first));
	}

	@Test
	void listsTheCaptionsOfASharedPictureFromBothArticles() {
		Story first = illustrated("One", address("a.jpg"));
		illustrated("Two", address("a.jpg"));
		assertThat(this.desk.page("/v1/images/" + image(first) + "/captions", "text"))
			.containsExactlyInAnyOrder("Seen in One", "Seen in Two");
	}

	@Test
	void listsBothArticlesOfASharedPicture() {
		Story first = illustrated("One", address("a.jpg"));
		illustrated("Two", address("a.jpg"));
		assertThat(this.desk.page("/v1/images/" + image(first) + "/articles", "headline"))
			.containsExactlyInAnyOrder("One", "Two");
	}

	@Test
	void showsASharedPictureWithBothItsUses() {
		Story first = illustrated("One", address("a.jpg"));
		illustrated("Two", address("a.jpg"));
		assertThat(this.desk.json("/v1/images/" + image(first)).path("uses")).hasSize(2);
	}

	@Test
	void keepsASharedPictureWhenOneArticleIsWithdrawn() {
		Story first = illustrated("One", address("a.jpg"));
		illustrated("Two", address("a.jpg"));
		withdraw(first);
		assertThat(this.desk.get("/v1/images/" + image(first)).status()).isEqualTo(200);
	}

	@Test
	void showsOnlyTheUsesOfPublicArticles() {
		Story first = illustrated("One", address("a.jpg"));
		illustrated("Two", address("a.jpg"));
		withdraw(first);
		assertThat(this.desk.page("/v1/images/" + image(first) + "/captions", "text")).containsExactly("Seen in Two");
	}

	@Test
	void forgetsAPictureWhenItsLastArticleIsWithdrawn() {
		Story first = illustrated("One", address("a.jpg"));
		withdraw(first);
		assertThat(this.desk.get("/v1/images/" + image(first)).status()).isEqualTo(404);
	}

	@Test
	void forgetsAPictureThatAStoryShowsNoMore() {
		Story first = illustrated("One", address("a.jpg"));
		this.desk.keep(first.but().images(List.of()).blocks(List.of(Copy.paragraph("Words"))).build());
		assertThat(this.desk.get("/v1/images/" + image(first)).status()).isEqualTo(404);
	}

	@Test
	void findsAPictureByWhoTookIt() {
		Image picture = new Image("photo", address("c.jpg"), null, null, null, null, List.of("Camera " + this.name),
				List.of(), null, null, null, null, null, null, null, null, null, List.of(), List.of());
		this.desk.keep(Copy.headed("Credited")
			.blocks(List.of(Copy.picture("photo", "Ferry")))
			.images(List.of(picture))
			.build());
		assertThat(this.desk.page("/v1/images?creator=Camera%20" + this.name, "url")).containsExactly(address("c.jpg"));
	}

	@Test
	void knowsASpeakerByNameInAnotherArticle() {
		Story first = quoted("Person " + this.name, null);
		assertThat(speaker(quoted("Person " + this.name, null))).isEqualTo(speaker(first));
	}

	@Test
	void knowsASpeakerWhateverTheCaseAndAccents() {
		Story first = quoted("Zoe " + this.name, null);
		assertThat(speaker(quoted("ZOË " + this.name, null))).isEqualTo(speaker(first));
	}

	@Test
	void keepsSpeakersOfOtherNamesApart() {
		Story first = quoted("Person " + this.name, null);
		assertThat(speaker(quoted("Somebody " + this.name, null))).isNotEqualTo(speaker(first));
	}

	@Test
	void keepsSpeakersOfOneNameApartByAffiliation() {
		Story first = quoted("Person " + this.name, "Harbour office");
		assertThat(speaker(quoted("Person " + this.name, "Fire brigade"))).isNotEqualTo(speaker(first));
	}

	@Test
	void keepsSpeakersOfOneNameApartByAffiliationWithinOneStory() {
		String words = "Two people of one name said this";
		Story story = this.desk.kept(Copy.headed("Namesakes")
			.blocks(List.of(Copy.named("p1", words), Copy.named("p2", words)))
			.quotes(List.of(Copy.said("p1", words, Copy.speaker("Person " + this.name, "Harbour office")),
					Copy.said("p2", words, Copy.speaker("Person " + this.name, "Fire brigade"))))
			.build());
		assertThat(speakers(story)).doesNotHaveDuplicates();
	}

	@Test
	void takesMentionsWithAndWithoutAffiliationForOneSpeaker() {
		String words = "One person said this twice";
		Story story = this.desk.kept(Copy.headed("Mentions")
			.blocks(List.of(Copy.named("p1", words), Copy.named("p2", words)))
			.quotes(List.of(Copy.said("p1", words, Copy.speaker("Person " + this.name, "Harbour office")),
					Copy.said("p2", words, Copy.speaker("Person " + this.name, null))))
			.build());
		assertThat(speakers(story).getFirst()).isEqualTo(speakers(story).getLast());
	}

	@Test
	void knowsASpeakerWhoseAffiliationIsNotGivenAgain() {
		Story first = quoted("Person " + this.name, "Harbour office");
		assertThat(speaker(quoted("Person " + this.name, null))).isEqualTo(speaker(first));
	}

	@Test
	void takesTheIdOfASpeakerOfTheSameStory() {
		String words = "One is named, one is not";
		Speaker known = Copy.speaker("Person " + this.name, null).named("0196f000-0000-7000-8000-0000000000d1");
		Story story = this.desk.kept(Copy.headed("Known")
			.blocks(List.of(Copy.named("p1", words), Copy.named("p2", words)))
			.quotes(List.of(Copy.said("p1", words, Copy.speaker("Person " + this.name, null)),
					Copy.said("p2", words, known)))
			.build());
		assertThat(speaker(story)).isEqualTo(known.id());
	}

	@Test
	void countsTheQuotationsOfASpeakerOverAllArticles() {
		Story first = quoted("Person " + this.name, null);
		quoted("Person " + this.name, null);
		assertThat(this.desk.json("/v1/speakers/" + speaker(first)).path("quotes").asInt()).isEqualTo(2);
	}

	@Test
	void listsTheQuotationsOfASpeakerFromAllArticles() {
		Story first = quoted("Person " + this.name, null);
		Story second = quoted("Person " + this.name, null);
		assertThat(this.desk.page("/v1/speakers/" + speaker(first) + "/quotes", "article"))
			.containsExactlyInAnyOrder(first.id(), second.id());
	}

	@Test
	void countsOnlyTheQuotationsOfPublicArticles() {
		Story first = quoted("Person " + this.name, null);
		quoted("Person " + this.name, null);
		withdraw(first);
		assertThat(this.desk.json("/v1/speakers/" + speaker(first)).path("quotes").asInt()).isEqualTo(1);
	}

	@Test
	void forgetsASpeakerWhomNoPublicArticleQuotes() {
		Story first = quoted("Person " + this.name, null);
		withdraw(first);
		assertThat(this.desk.get("/v1/speakers/" + speaker(first)).status()).isEqualTo(404);
	}

	@Test
	void keepsAQuotationWhoseSpeakerIsNotKnown() {
		String words = "It was said that nobody knew who said it";
		Story story = this.desk.kept(Copy.headed("Anonymous")
			.blocks(List.of(Copy.named("p1", words)))
			.quotes(List.of(Copy.said("p1", words, null)))
			.build());
		assertThat(this.desk.page("/v1/articles/" + story.id() + "/quotes", "text")).containsExactly(words);
	}

	@Test
	void showsAPointerWithoutArticleWhereTheStoryIsNotKept() {
		assertThat(beside(pointing(Copy.pointer("Elsewhere", address("story")))).has("article")).isFalse();
	}

	@Test
	void linksAPointerToAStoryThatIsKeptAlready() {
		Story target = this.desk.kept(target().build());
		assertThat(beside(pointing(Copy.pointer("Here", address("story")))).path("article").asString())
			.isEqualTo(target.id());
	}

	@Test
	void linksAPointerWhenItsStoryIsKeptLater() {
		Story from = pointing(Copy.pointer("Later", address("story")));
		Story target = this.desk.kept(target().build());
		assertThat(beside(from).path("article").asString()).isEqualTo(target.id());
	}

	@Test
	void linksAPointerByAnAddressThatAStoryUsedToHave() {
		Story from = pointing(Copy.pointer("Later", address("old")));
		Story target = this.desk.kept(target().aliases(List.of(address("old"))).build());
		assertThat(beside(from).path("article").asString()).isEqualTo(target.id());
	}

	@Test
	void partsAPointerFromAStoryThatIsWithdrawn() {
		Story from = pointing(Copy.pointer("Gone", address("story")));
		withdraw(this.desk.kept(target().build()));
		assertThat(beside(from).has("article")).isFalse();
	}

	@Test
	void keepsThePointerItselfWhenItsStoryIsWithdrawn() {
		Story from = pointing(Copy.pointer("Gone", address("story")));
		withdraw(this.desk.kept(target().build()));
		assertThat(beside(from).path("headline").asString()).isEqualTo("Gone");
	}

	@Test
	void linksAPointerToNoDraft() {
		Story from = pointing(Copy.pointer("Draft", address("story")));
		this.desk.keep(target().status(Status.DRAFT).build());
		assertThat(beside(from).has("article")).isFalse();
	}

	@Test
	void linksAPointerAgainWhenItsStoryComesBack() {
		Story from = pointing(Copy.pointer("Back", address("story")));
		Story target = this.desk.kept(target().build());
		withdraw(target);
		this.desk.keep(target);
		assertThat(beside(from).path("article").asString()).isEqualTo(target.id());
	}

	@Test
	void staysLinkedToAStoryThatIsRevised() {
		Story from = pointing(Copy.pointer("Revised", address("story")));
		Story target = this.desk.kept(target().build());
		this.desk.keep(target.but().kicker("Now").build());
		assertThat(beside(from).path("article").asString()).isEqualTo(target.id());
	}

	@Test
	void staysLinkedByIdToAStoryThatIsRevised() {
		Story target = this.desk.kept(Copy.headed("Without address").build());
		Story from = pointing(
				new Related(Related.Kind.CURATED, "By id", null, target.id(), null, null, null, List.of()));
		this.desk.keep(target.but().kicker("Now").build());
		assertThat(beside(from).path("article").asString()).isEqualTo(target.id());
	}

	@Test
	void listsPointersInTheirOrder() {
		Story from = pointing(Copy.pointer("One", address("1")), Copy.pointer("Two", address("2")),
				Copy.pointer("Three", address("3")));
		assertThat(this.desk.all("/v1/articles/" + from.id() + "/related?limit=1", "headline")).containsExactly("One",
				"Two", "Three");
	}

}
