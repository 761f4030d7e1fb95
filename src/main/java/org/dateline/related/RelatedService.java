package org.dateline.related;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.dateline.article.Article;
import org.dateline.article.ArticleService;
import org.dateline.http.PublicAddress;
import org.dateline.http.Question;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Condition;
import org.dateline.listing.ListingService;
import org.dateline.listing.Page;
import org.dateline.story.Related;
import org.dateline.story.Story;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps and lists the stories that belong beside a story: embedded first, then curated.
 */
@Service
@Transactional(readOnly = true)
class RelatedService {

	private final EntityManager entities;

	private final RelatedRepository repository;

	private final ArticleService articles;

	private final ListingService listing;

	private final Catalogue<RelatedStory> catalogue;

	private final PublicAddress address;

	private final JsonMapper mapper;

	RelatedService(EntityManager entities, RelatedRepository repository, ArticleService articles,
			ListingService listing, Catalogue<RelatedStory> catalogue, PublicAddress address, JsonMapper mapper) {
		this.entities = entities;
		this.repository = repository;
		this.articles = articles;
		this.listing = listing;
		this.catalogue = catalogue;
		this.address = address;
		this.mapper = mapper;
	}

	/** Keeps the pointers of an article, in the transaction that keeps it. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void keep(Article.Kept kept) {
		if (!kept.vacant(Story::related) && !kept.settled(Story::related)) {
			replace(kept);
		}
		if (!kept.settled((story) -> List.of(addresses(story)))) {
			link(kept);
		}
	}

	/** Parts all pointers from an article that is no more. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void forget(Article.Purged purged) {
		this.repository.deleteByArticle(purged.id());
		this.repository.forget(purged.id());
	}

	private void replace(Article.Kept kept) {
		if (kept.seen()) {
			this.repository.deleteByArticle(kept.id());
		}
		List<Related> pointers = kept.open() ? kept.story().related() : List.of();
		List<String> urls = pointers.stream().map(Related::url).filter(Objects::nonNull).toList();
		Map<String, UUID> known = this.articles.addressed(urls);
		for (int position = 0; position < pointers.size(); position++) {
			this.entities.persist(row(kept.id(), position, pointers.get(position), known));
		}
		this.entities.flush();
	}

	private RelatedStory row(UUID article, int position, Related pointer, Map<String, UUID> known) {
		Aim aim = new Aim(known.get(pointer.url()), this.mapper.writeValueAsString(pointer));
		return new RelatedStory(article, position, pointer, aim);
	}

	/**
	 * Links pointers to an article that is public now, and parts them from one that is
	 * not.
	 */
	private void link(Article.Kept kept) {
		List<String> urls = addresses(kept.story());
		if (!kept.open()) {
			this.repository.part(kept.id());
		}
		else if (!urls.isEmpty()) {
			this.repository.link(urls, kept.id());
		}
	}

	private static List<String> addresses(Story story) {
		return Stream.concat(Stream.ofNullable(story.canonicalUrl()), story.aliases().stream()).toList();
	}

	/**
	 * Lists the stories beside an article; those that are kept here too are linked to.
	 */
	Page<RelatedResource> beside(UUID article, Question question) {
		return this.listing.page(this.catalogue, question, Condition.same("r.article", article)).of(this::resource);
	}

	private RelatedResource resource(RelatedStory row) {
		Related pointer = this.mapper.readValue(row.body(), Related.class);
		Map<String, String> links = new LinkedHashMap<>();
		Optional.ofNullable(row.to()).ifPresent((to) -> links.put("article", this.address.of("/v1/articles", to)));
		Optional.ofNullable(pointer.image())
			.ifPresent((image) -> links.put("image", this.address.of("/v1/images", image)));
		return RelatedResource.of(pointer, row.to(), links);
	}

}
