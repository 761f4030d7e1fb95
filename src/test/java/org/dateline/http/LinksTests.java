package org.dateline.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class LinksTests {

	private static final String ADDRESS = "https://news.example.org/v1/articles/ferry";

	@Test
	void spellsALink() {
		assertThat(Links.header(Map.of("self", ADDRESS), List.of(), ADDRESS))
			.isEqualTo("<https://news.example.org/v1/articles/ferry>; rel=\"self\"");
	}

	@Test
	void spellsNothingWhereThereAreNoLinks() {
		assertThat(Links.header(Map.of(), List.of(), ADDRESS)).isEmpty();
	}

	@Test
	void keepsTheOrderOfTheLinks() {
		Map<String, String> links = new LinkedHashMap<>();
		links.put("next", "/b");
		links.put("canonical", "/a");
		assertThat(Links.header(links, List.of(), ADDRESS)).isEqualTo("</b>; rel=\"next\", </a>; rel=\"canonical\"");
	}

	@Test
	void leavesRelationsOfItsOwnToTheBody() {
		assertThat(Links.header(Map.of("captions", "/captions", "quotes", "/quotes"), List.of(), ADDRESS)).isEmpty();
	}

	@Test
	void doesNotChangeTheLinksItReads() {
		Map<String, String> links = new LinkedHashMap<>(Map.of("captions", "/captions"));
		Links.header(links, List.of(), ADDRESS);
		assertThat(links).containsOnlyKeys("captions");
	}

	@Test
	void leadsToTheOtherFormats() {
		assertThat(Links.header(Map.of(), List.of(Newsroom.format("html", "text/html")), ADDRESS))
			.isEqualTo("<https://news.example.org/v1/articles/ferry.html>; rel=\"alternate\"; type=\"text/html\"");
	}

	@Test
	void namesTheOtherFormatsLast() {
		assertThat(Links.header(Map.of("self", "/a"),
				List.of(Newsroom.format("html", "text/html"), Newsroom.format("md", "text/markdown")), "/a"))
			.isEqualTo("</a>; rel=\"self\", </a.html>; rel=\"alternate\"; type=\"text/html\", "
					+ "</a.md>; rel=\"alternate\"; type=\"text/markdown\"");
	}

}
