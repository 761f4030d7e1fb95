package org.dateline.format.page.body;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.dateline.story.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A made-up page of a newspaper that was never printed. */
final class NewsPage {

	static final URI BASE = URI.create("https://news.example/harbour/bridge.html");

	static final String HEADLINE = "Harbour bridge closes for the winter after storm";

	static final String STANDFIRST = "Engineers found cracks in two of the nine pillars of the harbour bridge.";

	static final List<String> PARAGRAPHS = List.of(
			"The harbour bridge will stay closed until spring, the city said on Tuesday, after divers found cracks in two of its nine pillars.",
			"The storm of last week moved sand from under the foundations, and the engineers who inspected them advised against any traffic, even of cyclists.",
			"\"We would rather be laughed at than be sorry,\" said the mayor, Ada Brook, at a meeting with shopkeepers from both banks of the river.",
			"Ferries will run every ten minutes from early morning until midnight, and the fare will be paid by the city until the end of the year.",
			"Shopkeepers on the eastern bank fear for their winter sales, because most of their customers come over the bridge on foot in the evening.",
			"The repair is expected to cost four million crowns, half of which the government has promised to pay, according to the treasurer.");

	private final List<String> parts = new ArrayList<>();

	private final List<String> after = new ArrayList<>();

	static NewsPage plain() {
		NewsPage page = new NewsPage();
		PARAGRAPHS.forEach((paragraph) -> page.with("<p>" + paragraph + "</p>"));
		return page;
	}

	static NewsPage empty() {
		return new NewsPage();
	}

	/** Puts something at the end of the text. */
	NewsPage with(String html) {
		this.parts.add(html);
		return this;
	}

	/** Puts something between two paragraphs. */
	NewsPage between(int place, String html) {
		this.parts.add(place, html);
		return this;
	}

	/** Puts something behind the article. */
	NewsPage behind(String html) {
		this.after.add(html);
		return this;
	}

	String html() {
		return """
				<!DOCTYPE html><html lang="en"><head><title>Harbour bridge</title></head><body>
				<header class="site-header"><a href="/">The Example</a>
				<nav class="main-nav"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li>
				<li><a href="/weather">Weather</a></li><li><a href="/letters">Letters</a></li></ul></nav></header>
				<main><article class="story"><h1 class="headline">%s</h1>
				<p class="byline">By <a href="/people/tom-reed">Tom Reed</a></p>
				<div class="story-body">%s</div></article>%s</main>
				<footer class="site-footer"><ul><li><a href="/contact">Contact</a></li>
				<li><a href="/privacy">Privacy policy</a></li></ul><p>© The Example. All rights reserved.</p></footer>
				</body></html>""".formatted(HEADLINE, String.join("\n", this.parts), String.join("\n", this.after));
	}

	PageBody read() {
		return read(html());
	}

	static PageBody read(String html) {
		return BodyReader.read(parse(html), BASE, witness());
	}

	static Witness witness() {
		return new Witness(HEADLINE, STANDFIRST, List.of("Tom Reed"), "The Example", null, null);
	}

	static Document parse(String html) {
		Document page = Jsoup.parse(html, BASE.toString(), Parser.htmlParser().setMaxDepth(512));
		page.outputSettings().prettyPrint(false);
		return page;
	}

	static Sheet sheet(String html) {
		return Flattening.of(parse(html));
	}

	static List<String> texts(String html) {
		return sheet(html).passages().stream().map(Passage::text).toList();
	}

	static Judgement judgement(String html) {
		return Judgement.of(sheet(html), witness());
	}

	static List<String> words(PageBody body) {
		return body.blocks().stream().map(Block::words).filter((words) -> !words.isEmpty()).toList();
	}

}
