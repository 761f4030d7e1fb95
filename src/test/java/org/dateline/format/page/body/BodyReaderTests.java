package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.List;

import org.dateline.story.Block;
import org.dateline.story.Fault;
import org.dateline.story.Related;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class BodyReaderTests {

	@Test
	void findsTheParagraphsOfAStory() {
		assertThat(NewsPage.words(NewsPage.plain().read())).containsExactlyElementsOf(NewsPage.PARAGRAPHS);
	}

	@Test
	void leavesOutWhatStandsAroundTheStory() {
		assertThat(NewsPage.words(NewsPage.plain().read())).noneMatch((words) -> words.contains("Weather"))
			.noneMatch((words) -> words.contains("rights reserved"))
			.noneMatch((words) -> words.contains("Tom Reed"))
			.doesNotContain(NewsPage.HEADLINE);
	}

	@Test
	void callsAPageWithOneStoryAnArticle() {
		assertThat(NewsPage.plain().read().kind()).isEqualTo(PageKind.ARTICLE);
	}

	@Test
	void findsTheStoryWithoutAnyWitness() {
		PageBody body = BodyReader.read(NewsPage.parse(NewsPage.plain().html()), null, Witness.silent());
		assertThat(NewsPage.words(body)).containsAll(NewsPage.PARAGRAPHS);
	}

	@Test
	void readsTextThatOnlyLineBreaksPart() {
		String text = String.join("<br><br>\n", NewsPage.PARAGRAPHS);
		PageBody body = NewsPage.empty().with("<div>" + text + "</div>").read();
		assertThat(NewsPage.words(body)).containsExactlyElementsOf(NewsPage.PARAGRAPHS);
	}

	@Test
	void readsTextInBareBoxes() {
		NewsPage page = NewsPage.empty();
		NewsPage.PARAGRAPHS.forEach((paragraph) -> page.with("<div class='x1y2'>" + paragraph + "</div>"));
		assertThat(NewsPage.words(page.read())).containsExactlyElementsOf(NewsPage.PARAGRAPHS);
	}

	@Test
	void keepsHeadingsBetweenParagraphs() {
		PageBody body = NewsPage.plain().between(3, "<h3>Ferries instead</h3>").read();
		assertThat(body.blocks()).contains(new Block.Heading(null, 3, "Ferries instead", List.of()));
	}

	@Test
	void dropsAHeadingOverNothing() {
		PageBody body = NewsPage.plain().with("<h2>What happens next to the bridge</h2>").read();
		assertThat(body.blocks()).noneMatch(Block.Heading.class::isInstance);
	}

	@Test
	void keepsTheItemsOfAListTogether() {
		PageBody body = NewsPage.plain()
			.between(3,
					"<ul><li>The first ferry leaves at five in the morning from the western bank.</li>"
							+ "<li>The last ferry leaves at midnight from the eastern bank.</li></ul>")
			.read();
		assertThat(body.blocks()).filteredOn(Block.Listing.class::isInstance)
			.singleElement()
			.satisfies((block) -> assertThat(((Block.Listing) block).items()).hasSize(2));
	}

	@Test
	void sharesOutTheWordsOfQuotedPassages() {
		String quoted = "The pillars were built of timber and stone, and nobody believed that they would last a century.";
		PageBody body = NewsPage.plain().between(3, "<blockquote><p>" + quoted + "</p></blockquote>").read();
		assertThat(body.blocks()).contains(new Block.Blockquote(null, quoted, List.of(), null, null));
	}

	@Test
	void leavesOutARequestToSubscribe() {
		PageBody body = NewsPage.plain()
			.between(2,
					"<div class='newsletter-signup'><p>Sign up for our newsletter to get the latest from the harbour in your inbox.</p>"
							+ "<button>Subscribe</button></div>")
			.read();
		assertThat(NewsPage.words(body)).containsExactlyElementsOf(NewsPage.PARAGRAPHS);
	}

	@Test
	void turnsAPointerAmongParagraphsIntoATeaser() {
		PageBody body = NewsPage.plain()
			.between(3,
					"<div class='related-link'><a href='/harbour/storm.html'>Read more: The storm that moved the sand</a></div>")
			.read();
		assertThat(body.blocks()).filteredOn(Block.Teaser.class::isInstance)
			.singleElement()
			.satisfies((block) -> assertThat(((Block.Teaser) block).related().url())
				.isEqualTo("https://news.example/harbour/storm.html"));
	}

	@Test
	void listsTheStoriesThatStandBeside() {
		PageBody body = NewsPage.plain().behind("""
				<aside class="related-stories"><h2>Related stories</h2><ul>
				<li><a href="/a.html">Old lighthouse to become a museum of the sea</a></li>
				<li><a href="/b.html">Fishermen ask for deeper water in the harbour</a></li></ul></aside>""").read();
		assertThat(body.related()).extracting(Related::headline)
			.containsExactly("Old lighthouse to become a museum of the sea",
					"Fishermen ask for deeper water in the harbour");
		assertThat(body.related()).allMatch((related) -> related.kind() == Related.Kind.CURATED);
	}

	@Test
	void keepsASeparatorAndAFilmInTheirPlaces() {
		PageBody body = NewsPage.plain()
			.between(2, "<hr>")
			.between(4,
					"<figure><iframe src='https://films.example/embed/42' title='Divers at work'></iframe></figure>")
			.read();
		assertThat(body.blocks().get(2)).isEqualTo(new Block.Separator(null));
		assertThat(body.blocks().get(4)).isEqualTo(
				new Block.Embed(null, "films.example", "https://films.example/embed/42", "Divers at work", null));
	}

	@Test
	void showsTheSameTextOnlyOnce() {
		PageBody body = NewsPage.plain().with("<p>" + NewsPage.PARAGRAPHS.getFirst() + "</p>").read();
		assertThat(NewsPage.words(body)).containsOnlyOnce(NewsPage.PARAGRAPHS.getFirst());
	}

	@Test
	void leavesThePageAsItWas() {
		Document page = NewsPage.parse(NewsPage.plain().html());
		String before = page.outerHtml();
		BodyReader.read(page, NewsPage.BASE, NewsPage.witness());
		assertThat(page.outerHtml()).isEqualTo(before);
	}

	@Test
	void readsTheSamePageAlikeEachTime() {
		String html = NewsPage.plain().html();
		assertThat(NewsPage.read(html).blocks()).isEqualTo(NewsPage.read(html).blocks());
	}

	@Test
	void makesBlocksThatASoundStoryMayHold() {
		PageBody body = NewsPage.plain()
			.between(1,
					"<p>See the <a href='/plan of the bridge.pdf?x=ü'>plan</a> or <a href='javascript:alert(1)'>not</a>, said "
							+ "the harbour master, who keeps the keys of both gates and of the chapel.</p>")
			.between(3,
					"<ol><li>One ferry for every ten minutes of the day.</li><li>Two ferries on market days.</li></ol>")
			.between(4,
					"<figure><img src='/pictures/bridge.jpg' width='1200' alt='The bridge'><figcaption>The bridge in "
							+ "winter. Photo: Ina Moor</figcaption></figure>")
			.read();
		Story story = Story.titled(NewsPage.HEADLINE, "en").blocks(named(body.blocks())).images(body.images()).build();
		assertThat(StoryRules.faultsOf(story)).extracting(Fault::toString).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<html></html>", "<body><script>alert(1)</script></body>", "<p></p>", "<p>Hello.</p>",
			"<frameset><frame src='a'></frameset>", "<img src='x'>", "<table><tr><td>", "<svg><title>x</title></svg>",
			"\u0000", "<template><p>Hidden away</p></template>" })
	void answersWhateverThePageHolds(String html) {
		assertThat(NewsPage.read(html).kind()).isEqualTo(PageKind.NONE);
	}

	private static List<Block> named(List<Block> blocks) {
		List<Block> named = new ArrayList<>();
		for (Block block : blocks) {
			named.add(block.named("b" + (named.size() + 1)));
		}
		return named;
	}

}
