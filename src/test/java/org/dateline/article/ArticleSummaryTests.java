package org.dateline.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.dateline.http.StrictJson;
import org.dateline.story.Image.Role;
import org.dateline.story.Related;
import org.dateline.story.Section;
import org.dateline.story.Stats;
import org.dateline.story.Status;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

final class ArticleSummaryTests {

	private static final JsonMapper MAPPER = StrictJson.mapper();

	private static final Story STORY = News
		.showing(List.of(News.image(News.PIER, null, News.use(News.BRIDGE, null, "The pier", Role.LEAD))),
				News.paragraph("p", "The ferry runs."))
		.but()
		.id(News.BRIDGE)
		.slug("ferry")
		.revision(3)
		.status(Status.PUBLISHED)
		.type("article")
		.kicker("Harbour")
		.section(new Section("local", "Local"))
		.publishedAt(OffsetDateTime.parse("2024-03-01T12:00:00+02:00"))
		.related(List.of(News.related(Related.Kind.CURATED, "Bridge", null)))
		.build();

	private static final ArticleSummary SUMMARY = ArticleSummary.of(STORY);

	@Test
	void tellsWhichArticleItIs() {
		assertThat(SUMMARY.id()).isEqualTo(News.BRIDGE);
		assertThat(SUMMARY.slug()).isEqualTo("ferry");
		assertThat(SUMMARY.revision()).isEqualTo(3);
	}

	@Test
	void showsThePictureThatLeads() {
		assertThat(SUMMARY.image()).isEqualTo(Lead.of(STORY).orElseThrow());
	}

	@Test
	void tellsTheFiguresOfTheStory() {
		assertThat(SUMMARY.stats()).isEqualTo(Stats.of(STORY));
	}

	@Test
	void keepsTheOffsetsOfTimes() {
		assertThat(SUMMARY.publishedAt()).hasToString("2024-03-01T12:00+02:00");
	}

	@Test
	void neverHoldsTheBody() {
		assertThat(MAPPER.valueToTree(SUMMARY).propertyNames()).doesNotContain("blocks", "quotes", "images", "foreign");
	}

	@Test
	void leavesOutWhatIsNotKnown() {
		assertThat(MAPPER.valueToTree(SUMMARY).propertyNames()).doesNotContain("byline", "dateline", "updatedAt");
	}

	@Test
	void isReadOutOfItsRowAsItWasWritten() {
		assertThat(MAPPER.readValue(MAPPER.writeValueAsString(SUMMARY), ArticleSummary.class)).isEqualTo(SUMMARY);
	}

	@Test
	void showsRelatedStoriesWhereAskedFor() {
		assertThat(SUMMARY.with(new Extras(null, null, true, Map.of())).related()).isEqualTo(STORY.related());
	}

	@Test
	void showsNoRelatedStoriesUnasked() {
		assertThat(SUMMARY.with(new Extras(null, null, false, Map.of())).related()).isNull();
	}

	@Test
	void showsPicturesAndQuotationsWhereAskedFor() {
		ArticleSummary summary = SUMMARY.with(new Extras(List.of(), List.of(), false, Map.of()));
		assertThat(summary.images()).isEmpty();
		assertThat(summary.quotes()).isEmpty();
	}

	@Test
	void takesTheLinksItIsGiven() {
		Map<String, String> links = Map.of("self", "https://example.org/v1/articles/ferry");
		assertThat(SUMMARY.with(new Extras(null, null, false, links)).links()).isEqualTo(links);
	}

	@Test
	void keepsAllElseWhereSomethingIsAdded() {
		assertThat(SUMMARY.with(new Extras(null, null, true, Map.of()))).isEqualTo(SUMMARY);
	}

	@Test
	void isADraftOfTheFirstRevisionWhereNothingIsSaid() {
		ArticleSummary bare = ArticleSummary.of(News.of());
		assertThat(bare.status()).isEqualTo(Status.DRAFT);
		assertThat(bare.revision()).isEqualTo(1);
	}

}
