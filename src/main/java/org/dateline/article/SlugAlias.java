package org.dateline.article;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A slug that an article used to have; its address leads to the present one for ever. */
@Entity
class SlugAlias {

	@Id
	private String slug;

	@Column(name = "article_id", nullable = false)
	private UUID article;

	@SuppressWarnings("NullAway.Init")
	SlugAlias() {
	}

	SlugAlias(String slug, UUID article) {
		this.slug = slug;
		this.article = article;
	}

	String slug() {
		return this.slug;
	}

	UUID article() {
		return this.article;
	}

}
