package org.dateline.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

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

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the articles that the public may see. */
@Service
@Transactional(readOnly = true)
class ArticleListService {

	private static final Condition OPEN = Condition.holds("r.open");

	private final ArticleRepository repository;

	private final ListingService listing;

	private final ImageService images;

	private final QuoteService quotes;

	private final Summaries summaries;

	ArticleListService(ArticleRepository repository, ListingService listing, ImageService images, QuoteService quotes,
			Summaries summaries) {
		this.repository = repository;
		this.listing = listing;
		this.images = images;
		this.quotes = quotes;
		this.summaries = summaries;
	}

	Page<ArticleSummary> list(Catalogue<Article> catalogue, Question question, Condition within) {
		Page<Article> page = this.listing.page(catalogue, question, OPEN, within);
		Function<Article, Extras> extras = extras(page.rows().stream().map(Article::id).toList(), question);
		return page.of((article) -> this.summaries.of(article).with(extras.apply(article)));
	}

	/** Reads what was asked for, for all articles of a page at once. */
	private Function<Article, Extras> extras(List<UUID> ids, Question question) {
		Optional<Map<UUID, List<ImageResource>>> images = Optional.of(ids)
			.filter((asked) -> question.includes("images"))
			.map(this.images::shownIn);
		Optional<Map<UUID, List<QuoteResource>>> quotes = Optional.of(ids)
			.filter((asked) -> question.includes("quotes"))
			.map((asked) -> this.quotes.quotesOf(asked, question.includes("quotes.speaker")));
		return (article) -> new Extras(images.map((all) -> all.getOrDefault(article.id(), List.of())).orElse(null),
				quotes.map((all) -> all.getOrDefault(article.id(), List.of())).orElse(null),
				question.includes("related"), this.summaries.links(article));
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
						this.summaries.of(article).with(new Extras(null, null, false, this.summaries.links(article)))));
		}
		return summaries;
	}

}
