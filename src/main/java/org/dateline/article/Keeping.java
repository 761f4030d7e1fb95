package org.dateline.article;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.dateline.article.Outcome.Change;
import org.dateline.listing.EditionService;
import org.dateline.revision.RevisionService;
import org.dateline.revision.Snapshot;
import org.dateline.story.Anchors;
import org.dateline.story.Fault;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** The steps by which a story is kept, within one transaction. */
@Component
class Keeping {

	private final Completion completion;

	private final SlugService slugs;

	private final EntityManager entities;

	private final RevisionService revisions;

	private final IndexService index;

	private final Projections projections;

	private final EditionService editions;

	private final JsonMapper mapper;

	Keeping(Completion completion, SlugService slugs, EntityManager entities, RevisionService revisions,
			IndexService index, Projections projections, EditionService editions, JsonMapper mapper) {
		this.completion = completion;
		this.slugs = slugs;
		this.entities = entities;
		this.revisions = revisions;
		this.index = index;
		this.projections = projections;
		this.editions = editions;
		this.mapper = mapper;
	}

	Outcome keep(Story brought, Optional<Article> known, Optional<Story> before) {
		Story story = before.map((old) -> Anchors.moved(brought, old)).orElse(brought);
		check(story);
		UUID id = known.map(Article::id).orElseGet(() -> Completion.id(story));
		Story complete = this.completion.complete(story, id, before);
		check(complete);
		Appearance appearance = Appearance.of(complete, now());
		Optional<Story> told = before.filter((old) -> same(complete, old));
		Optional<Article> unchanged = known.filter((article) -> article.open() == appearance.open());
		return told.flatMap((old) -> unchanged.map((article) -> turned(article, appearance, old)))
			.orElseGet(() -> append(complete, known.orElseGet(() -> new Article(id, now())), before));
	}

	Story completed(Story story, UUID id, Story before) {
		check(story);
		return this.completion.complete(story, id, Optional.of(before));
	}

	private Outcome append(Story complete, Article article, Optional<Story> before) {
		Instant now = now();
		int number = article.revision() + 1;
		Story next = dated(complete.but().revision(number).build(), now);
		Appearance appearance = Appearance.of(next, now);
		Article.Kept kept = new Article.Kept(article.id(), next, appearance.open(), before, article.open());
		this.index.enter(kept);
		if (number > 1 && !article.slug().equals(next.slug())) {
			this.slugs.retire(article.slug(), article.id());
		}
		article.show(kept, appearance, this.mapper.writeValueAsString(ArticleSummary.of(next)), now);
		this.entities.persist(article);
		this.entities.flush();
		this.revisions.append(article.id(), number,
				new Snapshot(next.headline(), kept.open(), this.mapper.writeValueAsString(next), now));
		this.projections.keep(kept);
		this.editions.advance(article.id(), now);
		return new Outcome(article.id(), next, (number > 1) ? Change.REVISED : Change.CREATED);
	}

	/** What is kept already says when the article is to be looked at again. */
	private static Outcome turned(Article article, Appearance appearance, Story story) {
		article.turn(appearance);
		return new Outcome(article.id(), story, Change.UNCHANGED);
	}

	/** Removes an article with everything that was ever kept of it. */
	void purge(Article article, Story story) {
		this.projections.keep(new Article.Kept(article.id(), story, false, Optional.of(story), article.open()));
		this.projections.purge(article.id());
		this.revisions.forget(article.id());
		this.slugs.forget(article.id());
		this.entities.remove(article);
		this.entities.flush();
		this.editions.advance(article.id(), now());
	}

	/** Every database holds microseconds. */
	private static Instant now() {
		return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
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
