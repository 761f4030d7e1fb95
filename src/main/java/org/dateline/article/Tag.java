package org.dateline.article;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Something that articles are about. */
@Entity
class Tag extends Indexed {

	@Column(nullable = false)
	private String kind;

	private @Nullable String scheme;

	private @Nullable String uri;

	@SuppressWarnings("NullAway.Init")
	Tag() {
	}

	Tag(org.dateline.story.Tag tag) {
		super(tag.slug(), tag.name());
		this.kind = tag.kind().name().toLowerCase(Locale.ROOT);
		show(tag);
	}

	void show(org.dateline.story.Tag tag) {
		rename(tag.name());
		this.kind = tag.kind().name().toLowerCase(Locale.ROOT);
		this.scheme = (tag.scheme() != null) ? tag.scheme() : this.scheme;
		this.uri = (tag.uri() != null) ? tag.uri() : this.uri;
	}

	String kind() {
		return this.kind;
	}

	@Nullable String scheme() {
		return this.scheme;
	}

	@Nullable String uri() {
		return this.uri;
	}

}
