package org.dateline.related;

import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.dateline.http.Ids;
import org.dateline.story.Related;
import org.jspecify.annotations.Nullable;

/** A pointer from a public article to a story that belongs beside it. */
@Entity
@Table(name = "related")
class RelatedStory {

	@Id
	private UUID id;

	@Column(name = "article_id", nullable = false)
	private UUID article;

	@Column(nullable = false)
	private int position;

	@Column(nullable = false)
	private String kind;

	@Column(nullable = false)
	private String headline;

	private @Nullable String url;

	@Column(name = "to_article")
	private @Nullable UUID to;

	@Column(nullable = false)
	private String body;

	@SuppressWarnings("NullAway.Init")
	RelatedStory() {
	}

	RelatedStory(UUID article, int position, Related pointer, Aim aim) {
		this.id = Ids.next();
		this.article = article;
		this.position = position;
		this.kind = pointer.kind().name().toLowerCase(Locale.ROOT);
		this.headline = pointer.headline();
		this.url = pointer.url();
		this.to = (pointer.article() != null) ? UUID.fromString(pointer.article()) : aim.to();
		this.body = aim.body();
	}

	UUID id() {
		return this.id;
	}

	UUID article() {
		return this.article;
	}

	int position() {
		return this.position;
	}

	String kind() {
		return this.kind;
	}

	String headline() {
		return this.headline;
	}

	@Nullable String url() {
		return this.url;
	}

	@Nullable UUID to() {
		return this.to;
	}

	String body() {
		return this.body;
	}

}
