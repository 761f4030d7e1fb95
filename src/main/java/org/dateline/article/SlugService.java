package org.dateline.article;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.dateline.http.Refusal;
import org.dateline.story.Slugs;
import org.dateline.story.Story;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Gives out slugs, each to one article for ever. */
@Service
class SlugService {

	/** Whether a slug belongs, or once belonged, to another article. */
	private static final String TAKEN = """
			select exists (select 1 from article where slug = ? and id <> ?)
			or exists (select 1 from slug_alias where slug = ? and article_id <> ?)""";

	private final EntityManager entities;

	private final JdbcClient tables;

	private final ArticleRepository articles;

	SlugService(EntityManager entities, JdbcClient tables, ArticleRepository articles) {
		this.entities = entities;
		this.tables = tables;
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
		wanted.filter((slug) -> taken(slug, id)).ifPresent((slug) -> {
			throw Refusal.conflict("The slug \"" + slug + "\" belongs to another article", "/slug");
		});
		return wanted.orElseGet(() -> Slugs.free(NewSlugs.of(story.headline(), id), (slug) -> taken(slug, id)));
	}

	private boolean taken(String slug, UUID but) {
		return this.tables.sql(TAKEN).params(slug, but, slug, but).query(Boolean.class).single();
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
