package org.dateline.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dateline.http.PublicAddress;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.image.ImageResource;
import org.dateline.image.ImageService;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Condition;
import org.dateline.listing.ListingService;
import org.dateline.listing.Page;
import org.dateline.quote.QuoteResource;
import org.dateline.quote.QuoteService;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the articles that the public may see. */
@Service
@Transactional(readOnly = true)
class ArticleListService {

	private static final Condition OPEN = new Condition("r.open", Map.of());

	private final ArticleRepository repository;

	private final ListingService listing;

	private final ImageService images;

	private final QuoteService quotes;

	private final PublicAddress address;

	private final JsonMapper mapper;

	ArticleListService(ArticleRepository repository, ListingService listing, ImageService images, QuoteService quotes,
			PublicAddress address, JsonMapper mapper) {
		this.repository = repository;
		this.listing = listing;
		this.images = images;
		this.quotes = quotes;
		this.address = address;
		this.mapper = mapper;
	}

	Page<ArticleSummary> list(Catalogue<Article> catalogue, Question question, Condition within) {
		Page<Article> page = this.listing.page(catalogue, question, OPEN, within);
		List<UUID> ids = page.rows().stream().map(Article::id).toList();
		boolean pictures = question.includes("images");
		boolean sayings = question.includes("quotes");
		Map<UUID, List<ImageResource>> images = pictures ? this.images.shownIn(ids) : Map.of();
		Map<UUID, List<QuoteResource>> quotes = sayings ? this.quotes.quotesOf(ids, question.includes("quotes.speaker"))
				: Map.of();
		return page.of((article) -> summary(article)
			.with(new ArticleSummary.Extras(pictures ? images.getOrDefault(article.id(), List.of()) : null,
					sayings ? quotes.getOrDefault(article.id(), List.of()) : null, question.includes("related"),
					links(article))));
	}

	/** Whether there is such a picture. */
	void check(UUID image) {
		if (this.images.show(List.of(image)).isEmpty()) {
			throw Refusal.unknown("image", image.toString());
		}
	}

	/** The summaries of some articles, by id. */
	Map<String, ArticleSummary> show(List<UUID> ids) {
		Map<String, ArticleSummary> summaries = new LinkedHashMap<>();
		if (!ids.isEmpty()) {
			this.repository.findAllById(ids)
				.stream()
				.filter(Article::open)
				.forEach((article) -> summaries.put(article.id().toString(),
						summary(article).with(new ArticleSummary.Extras(null, null, false, links(article)))));
		}
		return summaries;
	}

	private ArticleSummary summary(Article article) {
		return this.mapper.readValue(article.summary(), ArticleSummary.class);
	}

	private Map<String, String> links(Article article) {
		return Map.of("self", this.address.of("/v1/articles", article.slug()));
	}

}
