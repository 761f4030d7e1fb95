package org.dateline.article;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.dateline.http.Refusal;
import org.dateline.story.Slugs;
import org.dateline.story.Story;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives out slugs, each to one article for ever. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class SlugService {

	private final EntityManager entities;

	private final ArticleRepository articles;

	SlugService(EntityManager entities, ArticleRepository articles) {
		this.entities = entities;
		this.articles = articles;
	}

	/**
	 * The slug that a story asks for, else the one it had, else one made of its headline.
	 */
	String choose(Story story, UUID id, Story before) {
		if (before.slug() != null && (story.slug() == null || story.slug().equals(before.slug()))) {
			return before.slug();
		}
		Optional<String> wanted = Optional.ofNullable(story.slug());
		wanted.filter((slug) -> this.articles.taken(slug, id)).ifPresent((slug) -> {
			throw Refusal.conflict("The slug \"" + slug + "\" belongs to another article", "/slug");
		});
		return wanted
			.orElseGet(() -> Slugs.free(NewSlugs.of(story.headline(), id), (slug) -> this.articles.taken(slug, id)));
	}

	/** Gives all slugs free that an article had. */
	void forget(UUID id) {
		this.articles.forgetSlugs(id);
	}

	/** Remembers a slug that an article had, so that its address leads on. */
	void retire(String slug, UUID id) {
		this.entities.merge(new SlugAlias(slug, id));
	}

}
