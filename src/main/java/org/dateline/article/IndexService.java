package org.dateline.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.dateline.http.PublicAddress;
import org.dateline.http.Question;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Condition;
import org.dateline.listing.ListingService;
import org.dateline.listing.Page;
import org.dateline.listing.Rows;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The index of the archive: sections, tags and contributors, with the articles they lead
 * to.
 */
@Service
@Transactional(readOnly = true)
class IndexService {

	private final EntityManager entities;

	private final ListingService listing;

	private final PublicAddress address;

	IndexService(EntityManager entities, ListingService listing, PublicAddress address) {
		this.entities = entities;
		this.listing = listing;
		this.address = address;
	}

	/** Enters what a story is found by; only a public one may change what is there. */
	@Transactional(propagation = Propagation.MANDATORY)
	void enter(Article.Kept kept) {
		Story story = kept.story();
		boolean open = kept.open();
		if (story.section() != null && !entered(kept, Story::section)) {
			enter(Section.class, Map.of(story.section().slug(), story.section()),
					(each) -> new Section(each.slug(), each.name()),
					shown(open, (row, each) -> row.rename(each.name())));
		}
		if (!entered(kept, Story::tags)) {
			enter(Tag.class, bySlug(story.tags(), org.dateline.story.Tag::slug), Tag::new, shown(open, Tag::show));
		}
		if (!entered(kept, Story::contributors)) {
			enter(Contributor.class, bySlug(story.contributors(), (each) -> String.valueOf(each.slug())),
					(each) -> new Contributor(String.valueOf(each.slug()), each), shown(open, Contributor::show));
		}
	}

	/** Whether what a part is found by is there, with the words that the public sees. */
	private static boolean entered(Article.Kept kept, Function<Story, ? extends @Nullable Object> part) {
		return kept.still(part) && (kept.seen() || !kept.open());
	}

	private static <E, S> BiConsumer<E, S> shown(boolean open, BiConsumer<E, S> show) {
		return open ? show : (row, part) -> {
		};
	}

	private static <S> Map<String, S> bySlug(List<S> parts, Function<S, String> slug) {
		return parts.stream()
			.collect(Collectors.toMap(slug, Function.identity(), (first, again) -> again, LinkedHashMap::new));
	}

	private <E extends Indexed, S> void enter(Class<E> type, Map<String, S> parts, Function<S, E> fresh,
			BiConsumer<E, S> known) {
		if (parts.isEmpty()) {
			return;
		}
		Map<String, E> rows = Rows.identified(this.entities, type, parts.keySet())
			.stream()
			.collect(Collectors.toMap(Indexed::slug, Function.identity()));
		parts.forEach((slug, part) -> {
			if (rows.containsKey(slug)) {
				known.accept(rows.get(slug), part);
			}
			else {
				this.entities.persist(fresh.apply(part));
			}
		});
		this.entities.flush();
	}

	/** Lists the entries that lead to an article. */
	<E extends Indexed> Page<IndexResource> list(IndexKind<E> kind, Catalogue<E> catalogue, Question question) {
		Page<E> page = this.listing.page(catalogue, question, new Condition(kind.leads(), Map.of()));
		Map<String, Long> counts = counts(kind, page.rows().stream().map(Indexed::slug).toList());
		return page.of((row) -> resource(kind, row, counts.getOrDefault(row.slug(), 0L)));
	}

	/** Finds one entry that leads to an article. */
	<E extends Indexed> Optional<IndexResource> find(IndexKind<E> kind, String slug) {
		long count = counts(kind, List.of(slug)).getOrDefault(slug, 0L);
		return Optional.ofNullable(this.entities.find(kind.type(), slug))
			.filter((row) -> count > 0)
			.map((row) -> resource(kind, row, count));
	}

	private Map<String, Long> counts(IndexKind<?> kind, List<String> slugs) {
		return slugs.isEmpty() ? Map.of()
				: this.entities.createQuery(kind.count(), Object[].class)
					.setParameter("slugs", slugs)
					.getResultStream()
					.collect(Collectors.toMap((row) -> (String) row[0], (row) -> (Long) row[1]));
	}

	private Map<String, String> links(IndexKind<?> kind, String slug) {
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", this.address.of(kind.path(), slug));
		links.put("articles", this.address.of("/v1/articles?" + kind.name() + "=" + PublicAddress.escaped(slug)));
		return links;
	}

	private <E extends Indexed> IndexResource resource(IndexKind<E> kind, E row, long articles) {
		Map<String, String> links = links(kind, row.slug());
		return switch (row) {
			case Tag tag ->
				new IndexResource(tag.slug(), tag.name(), tag.kind(), tag.scheme(), tag.uri(), null, articles, links);
			case Contributor person -> new IndexResource(person.slug(), person.name(), person.kind(), null, null,
					person.url(), articles, links);
			default -> new IndexResource(row.slug(), row.name(), null, null, null, null, articles, links);
		};
	}

}
