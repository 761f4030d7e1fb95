package org.dateline.article;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dateline.http.FieldTree;
import org.dateline.http.ItemMenu;
import org.dateline.http.Parameter;
import org.dateline.http.ValueKind;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Filter;
import org.dateline.listing.Order;
import org.dateline.listing.Slices;
import org.dateline.story.Correction;
import org.dateline.story.Stats;
import org.dateline.story.Story;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What may be asked of articles and their index: the one table of each list. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ArticleConfiguration {

	private static final List<String> INCLUDES = List.of("images", "quotes", "quotes.speaker", "related");

	private static final FieldTree ARTICLE = FieldTree.of(Story.class)
		.and("stats", Stats.class)
		.and("links", Map.class);

	private static final FieldTree INDEX = FieldTree.of(IndexResource.class);

	@Bean
	Catalogue<Article> articles() {
		Order<Article> last = Order.byId("added", Article::id);
		return new Catalogue<>("articles", Article.class, filters(),
				List.of(Order.byTime("publishedAt", "publishedAt", Article::publishedAt),
						Order.byTime("firstPublishedAt", "firstPublishedAt", Article::firstPublishedAt),
						Order.byTime("updatedAt", "updatedAt", Article::updatedAt),
						Order.byTime("importedAt", "importedAt", Article::importedAt),
						Order.byWords("headline", "headlineKey", Article::headlineKey), last),
				"-publishedAt", last, FieldTree.of(ArticleSummary.class), INCLUDES);
	}

	@Bean
	Catalogue<Article> imageArticles(Catalogue<Article> articles) {
		return articles.as("imageArticles", articles.filters(), "-publishedAt");
	}

	private static List<Filter> filters() {
		return List.of(
				Filter.among(Parameter.many("section", "The slug of its section.", ValueKind.SLUG),
						"r.section in (:values)", (slug) -> slug),
				Filter.among(Parameter.many("tag", "The slug of something it is about.", ValueKind.SLUG),
						"exists (select 1 from r.tags t where t in (:values))", (slug) -> slug),
				Filter.among(Parameter.many("contributor", "The slug of somebody who worked on it.", ValueKind.SLUG),
						"exists (select 1 from r.contributors c where c in (:values))", (slug) -> slug),
				Filter.among(Parameter.many("speaker", "The id of somebody it quotes.", ValueKind.ID),
						"exists (select 1 from Quote q where q.article = r.id and q.speaker in (:values))",
						UUID::fromString),
				Filter.among(Parameter.many("language", "Its language (BCP 47).", ValueKind.LANGUAGE),
						"r.language in (:values)", (tag) -> tag),
				Filter.among(Parameter.many("type", "The sort of story, such as article or liveblog.", ValueKind.SLUG),
						"r.type in (:values)", (type) -> type),
				Filter.among(Parameter.many("publisher", "The name of its publisher.", ValueKind.TEXT),
						"r.publisher in (:values)", (name) -> name),
				Filter.among(Parameter.many("url", "Its canonical address, or one it used to have.", ValueKind.ADDRESS),
						"exists (select 1 from r.addresses u where u in (:values))", (url) -> url),
				Filter.flag("hasImage", "Whether it shows a picture.", "r.imageCount > 0"),
				Filter.flag("hasQuote", "Whether it quotes anybody.", "r.quoteCount > 0"), ArticleDates.filter());
	}

	@Bean
	ItemMenu article() {
		return ItemMenu.of("article", ARTICLE, INCLUDES);
	}

	@Bean
	ItemMenu articleRevision() {
		return ItemMenu.of("articleRevision", ARTICLE, List.of());
	}

	@Bean
	Catalogue<Integer> articleCorrections() {
		return Slices.catalogue("articleCorrections", FieldTree.of(Correction.class));
	}

	@Bean
	ItemMenu indexed() {
		return ItemMenu.of("indexed", INDEX, List.of());
	}

	@Bean
	Catalogue<Section> sections() {
		return index("sections", Section.class, List.of());
	}

	@Bean
	Catalogue<Tag> tags() {
		return index("tags", Tag.class,
				List.of(kind(List.of("subject", "person", "organisation", "place", "event", "object")),
						Filter.among(Parameter.many("scheme", "The vocabulary it comes from.", ValueKind.TEXT),
								"r.scheme in (:values)", (scheme) -> scheme)));
	}

	@Bean
	Catalogue<Contributor> contributors() {
		return index("contributors", Contributor.class, List.of(kind(List.of("person", "organisation"))));
	}

	private static Filter kind(List<String> kinds) {
		return Filter.among(Parameter.many("kind", "What sort it is.", ValueKind.CHOICE).of(kinds),
				"r.kind in (:values)", (kind) -> kind);
	}

	private static <E extends Indexed> Catalogue<E> index(String name, Class<E> type, List<Filter> filters) {
		Order<E> byName = Order.byWords("name", "nameKey", Indexed::nameKey);
		Order<E> bySlug = Order.byWords("slug", "slug", Indexed::slug);
		return new Catalogue<>(name, type, filters, List.of(byName), "name", bySlug, INDEX, List.of());
	}

}
