package org.dateline.article;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Somebody who worked on articles. */
@Entity
class Contributor extends Indexed {

	@Column(nullable = false)
	private String kind;

	private @Nullable String url;

	@SuppressWarnings("NullAway.Init")
	Contributor() {
	}

	Contributor(String slug, org.dateline.story.Contributor contributor) {
		super(slug, contributor.name());
		this.kind = contributor.kind().name().toLowerCase(Locale.ROOT);
		show(contributor);
	}

	void show(org.dateline.story.Contributor contributor) {
		rename(contributor.name());
		this.kind = contributor.kind().name().toLowerCase(Locale.ROOT);
		this.url = (contributor.url() != null) ? contributor.url() : this.url;
	}

	String kind() {
		return this.kind;
	}

	@Nullable String url() {
		return this.url;
	}

}
