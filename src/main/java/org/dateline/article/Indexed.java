package org.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.dateline.listing.SortKey;

/** Something that articles are found by: it has a slug and a name. */
@MappedSuperclass
abstract class Indexed {

	@Id
	private String slug;

	@Column(nullable = false)
	private String name;

	@Column(nullable = false)
	private String nameKey;

	@SuppressWarnings("NullAway.Init")
	Indexed() {
	}

	Indexed(String slug, String name) {
		this.slug = slug;
		this.name = name;
		this.nameKey = SortKey.of(name);
	}

	String slug() {
		return this.slug;
	}

	String name() {
		return this.name;
	}

	String nameKey() {
		return this.nameKey;
	}

	void rename(String name) {
		this.name = name;
		this.nameKey = SortKey.of(name);
	}

}
