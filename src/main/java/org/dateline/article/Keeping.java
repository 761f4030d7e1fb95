package org.dateline.article;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.EntityManager;
import org.dateline.article.ArticleService.Change;
import org.dateline.article.ArticleService.Outcome;
import org.dateline.listing.EditionService;
import org.dateline.revision.Revision.Snapshot;
import org.dateline.revision.RevisionService;
import org.dateline.story.Fault;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The steps by which a story is kept, within one transaction. */
@Component
class Keeping {

	private final Completion completion;

	private final EntityManager entities;

	private final RevisionService revisions;

	private final Projections projections;

	private final EditionService editions;

	private final JsonMapper mapper;

	Keeping(Completion completion, EntityManager entities, RevisionService revisions, Projections projections,
			EditionService editions, JsonMapper mapper) {
		this.completion = completion;
		this.entities = entities;
		this.revisions = revisions;
		this.projections = projections;
		this.editions = editions;
		this.mapper = mapper;
	}

	Outcome keep(Story story, Optional<Article> known, Optional<Story> before) {
		check(story);
		UUID id = known.map(Article::id).orElseGet(() -> Completion.id(story));
		Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
		Story complete = this.completion.complete(story, id, before);
		if (before.filter((old) -> same(complete, old)).isPresent()) {
			Article unchanged = known.orElseThrow();
			return new Outcome(id, unchanged.slug(), unchanged.revision(), Change.UNCHANGED);
		}
		check(complete);
		Story next = dated(complete.but().revision(known.map(Article::revision).orElse(0) + 1).build(), now);
		Article article = known.orElseGet(() -> new Article(id, now));
		known.map(Article::slug)
			.filter((slug) -> !slug.equals(next.slug()))
			.ifPresent((slug) -> this.entities.merge(new SlugAlias(slug, id)));
		boolean open = Completion.open(next, now);
		this.projections.index(next);
		article.show(next, open, this.mapper.writeValueAsString(ArticleSummary.of(next)), now);
		this.entities.persist(article);
		this.entities.flush();
		this.revisions.append(id, Objects.requireNonNull(next.revision()),
				new Snapshot(next.headline(), open, this.mapper.writeValueAsString(next), now));
		this.projections.keep(new Article.Kept(id, next, open));
		this.editions.advance(id, now);
		Change change = known.isPresent() ? Change.REVISED : Change.CREATED;
		return new Outcome(id, article.slug(), article.revision(), change);
	}

	private static void check(Story story) {
		List<Fault> faults = StoryRules.faultsOf(story);
		if (!faults.isEmpty()) {
			throw new BrokenStory(faults);
		}
	}

	/** Whether two stories say the same, their numbers and times of revision aside. */
	private static boolean same(Story next, Story before) {
		OffsetDateTime updated = (next.updatedAt() != null) ? next.updatedAt() : before.updatedAt();
		return next.but().revision(before.revision()).updatedAt(updated).build().equals(before);
	}

	private static Story dated(Story story, Instant now) {
		return (story.updatedAt() != null) ? story : story.but().updatedAt(now.atOffset(ZoneOffset.UTC)).build();
	}

}
