package org.dateline.format.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dateline.format.Hints;
import org.dateline.format.Part;
import org.dateline.format.Provenance;
import org.dateline.format.Transcript;
import org.dateline.story.Image;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A saved page becomes a story, with an account of the page. */
final class PageTranscriberTests {

	private static final String PAGE = """
			<html lang="en"><head><meta charset="utf-8"><title>Ferry runs again | Harbour Times</title>
			<link rel="canonical" href="https://harbour.example/ferry">
			<meta property="og:site_name" content="Harbour Times">
			<meta property="og:image" content="https://harbour.example/pictures/ferry-at-the-pier-1200.jpg">
			<meta property="article:published_time" content="2026-03-04T08:00:00+01:00">
			<meta property="article:section" content="Islands"></head>
			<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
			<article><h1>Ferry runs again</h1><p class="byline">By Ann Lee</p>
			<figure><img src="/pictures/harbour-at-dawn.jpg" width="800" height="600" alt="A harbour">
			<figcaption>The harbour at dawn on 3 March 2026. Photo: Bo Berg / Reuters</figcaption></figure>
			<p>The ferry to the island runs again from Monday, the harbour board has said on Friday.</p>
			<p>It had lain in the yard since the storm that took the <a href="/pier">roof off the pier</a> in October.</p>
			<p>Passengers will pay four crowns for a crossing, as they did before the service was cut.</p>
			</article><footer>All rights reserved</footer></body></html>
			""";

	private final PageTranscriber transcriber = new PageTranscriber();

	private Transcript read(String page, Hints hints) {
		return this.transcriber.read(page.getBytes(StandardCharsets.UTF_8), hints);
	}

	private Story story(String page) {
		return read(page, Hints.NONE).story().orElseThrow();
	}

	@Test
	void readsItsHead() {
		Story story = story(PAGE);
		assertThat(story.headline()).isEqualTo("Ferry runs again");
		assertThat(story.language()).isEqualTo("en");
		assertThat(story.publisher()).extracting("name").isEqualTo("Harbour Times");
		assertThat(story.section()).extracting("slug").isEqualTo("islands");
		assertThat(story.publishedAt()).hasToString("2026-03-04T08:00+01:00");
		assertThat(story.canonicalUrl()).isEqualTo("https://harbour.example/ferry");
		assertThat(story.contributors()).extracting("name").containsExactly("Ann Lee");
	}

	@Test
	void breaksNoRule() {
		assertThat(StoryRules.faultsOf(story(PAGE))).isEmpty();
	}

	@Test
	void putsTheCreditOfAPictureApart() {
		Image image = story(PAGE).images()
			.stream()
			.filter((each) -> String.valueOf(each.url()).endsWith("dawn.jpg"))
			.findFirst()
			.orElseThrow();
		assertThat(image.creators()).containsExactly("Bo Berg");
		assertThat(image.agencies()).containsExactly("Reuters");
		assertThat(image.takenOn()).isEqualTo("2026-03-03");
		assertThat(image.alt()).isEqualTo("A harbour");
		assertThat(image.raw()).contains("Bo Berg");
	}

	@Test
	void keepsThePictureThatStandsForThePage() {
		assertThat(story(PAGE).images()).first().satisfies((lead) -> {
			assertThat(lead.url()).endsWith("ferry-at-the-pier-1200.jpg");
			assertThat(lead.uses()).extracting(Image.Use::role).containsExactly(Image.Role.LEAD);
		});
	}

	@Test
	void resolvesAddressesAgainstTheBaseOfThePage() {
		String page = PAGE.replace("<title>", "<base href='https://pictures.example/'><title>");
		assertThat(story(page).images())
			.anyMatch((image) -> "https://pictures.example/pictures/harbour-at-dawn.jpg".equals(image.url()));
	}

	@Test
	void saysWhatBecameOfEachPart() {
		Transcript transcript = read(PAGE, Hints.NONE);
		assertThat(transcript.parts()).extracting(Part::became)
			.contains("headline", "byline", "paragraph 1", "paragraph 2", "paragraph 3", "furniture");
		assertThat(transcript.parts()).allMatch((part) -> part.path() != null && part.line() == null);
		assertThat(transcript.parts().stream().mapToInt((part) -> part.end() - part.start()).sum())
			.isEqualTo(transcript.characters());
	}

	@Test
	void saysWhereItsValuesWereFound() {
		List<Provenance> found = read(PAGE, Hints.NONE).provenance();
		assertThat(found).extracting(Provenance::pointer)
			.contains("/headline", "/publisher", "/publishedAt", "/language", "/section");
		assertThat(found).filteredOn((one) -> one.pointer().equals("/publishedAt"))
			.extracting(Provenance::source)
			.containsExactly("opengraph");
	}

	@Test
	void takesAHintWhereThePageIsSilent() {
		String silent = PAGE.replace("og:site_name", "x")
			.replace(" | Harbour Times", "")
			.replaceFirst(" lang=\"en\"", "");
		Hints hints = new Hints("https://other.example/a", null, "en", "Other Times", null);
		Story story = read(silent, hints).story().orElseThrow();
		assertThat(story.source()).extracting("url").isEqualTo("https://other.example/a");
		assertThat(story.publisher()).extracting("name").isEqualTo("Other Times");
	}

	@Test
	void makesUpNoTimeOfADay() {
		Transcript transcript = read(PAGE.replace("2026-03-04T08:00:00+01:00", "2026-03-04"), Hints.NONE);
		assertThat(transcript.story().orElseThrow().publishedAt()).isNull();
		assertThat(transcript.published()).isEqualTo("2026-03-04");
		assertThat(transcript.warnings()).anyMatch((warning) -> warning.contains("2026-03-04"));
	}

	@Test
	void readsAPageInItsOwnEncoding() {
		byte[] page = PAGE.replace("utf-8", "windows-1251")
			.replace("Ferry runs", "Паром снова")
			.getBytes(Charset.forName("windows-1251"));
		assertThat(this.transcriber.read(page, Hints.NONE).story().orElseThrow().headline())
			.isEqualTo("Паром снова again");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "<p>", "<html></html>", "<!-- -->", "\u0000\u0001" })
	void findsNoStoryWhereNoneIs(String page) {
		Transcript transcript = read(page, Hints.NONE);
		assertThat(transcript.story()).isEmpty();
		assertThat(transcript.warnings()).anyMatch((warning) -> warning.contains("headline"));
	}

	@Test
	void cutsWhatNoStoryHolds() {
		String page = PAGE.replace("<h1>Ferry runs again", "<h1>Ferry " + "runs again ".repeat(200))
			.replace(" | Harbour Times", "");
		assertThat(StoryRules.faultsOf(story(page))).isEmpty();
	}

	@Test
	void letsNoMarkupThrough() {
		String page = PAGE.replace("<p>The ferry",
				"<p>&lt;b&gt; <script>alert(1)</script><a href='javascript:x()'>The</a> ferry");
		assertThat(story(page).blocks().toString()).doesNotContain("javascript:", "alert");
	}

}
