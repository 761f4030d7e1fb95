package org.dateline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dateline.door.StreamedBodies;
import org.dateline.http.FieldTree;
import org.dateline.http.ItemMenu;
import org.dateline.http.Parameter;
import org.dateline.http.ValueKind;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Filter;
import org.dateline.listing.Order;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What may be asked of imports. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

	static final String URL = "url";

	static final String DRY_RUN = "dryRun";

	static final String LANGUAGE = "language";

	static final String PUBLISHER = "publisher";

	static final String PUBLISHED_AT = "publishedAt";

	@Bean("import")
	ItemMenu importing() {
		return new ItemMenu("import", List.of(
				Parameter.one(URL, "Where the document was; the header Content-Location says so as well.",
						ValueKind.ADDRESS),
				Parameter.one(DRY_RUN, "Whether the story is shown and nothing kept.", ValueKind.FLAG),
				Parameter.one(LANGUAGE, "The language, where the document does not say it.", ValueKind.LANGUAGE),
				Parameter.one(PUBLISHER, "Who published it, where the document does not say it.", ValueKind.TEXT),
				Parameter.one(PUBLISHED_AT, "When it was published, where the document does not say it.",
						ValueKind.MOMENT)),
				new FieldTree(Map.of()));
	}

	@Bean
	ItemMenu importJob() {
		return ItemMenu.of("importJob", FieldTree.of(ImportResource.class), List.of());
	}

	@Bean
	Catalogue<ImportItem> importItems() {
		Order<ImportItem> byLine = Order.byNumber("line", "line", ImportItem::line);
		return new Catalogue<>("importItems", ImportItem.class,
				List.of(Filter.among(
						Parameter.many("outcome", "What became of it.", ValueKind.CHOICE)
							.of(List.of("created", "revised", "unchanged", "refused")),
						"r.outcome in (:values)", (outcome) -> ItemOutcome.valueOf(outcome.toUpperCase(Locale.ROOT)))),
				List.of(byLine), "line", byLine, FieldTree.of(ImportItemResource.class), List.of());
	}

	/** Lines are read as they come in, so that there may be any number of them. */
	@Bean
	StreamedBodies importedLines() {
		return (request) -> "POST".equals(request.getMethod()) && request.getRequestURI().startsWith("/v1/imports")
				&& ImportTypes.lines(request.getContentType());
	}

}
