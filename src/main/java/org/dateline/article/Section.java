package org.dateline.article;

import jakarta.persistence.Entity;

/** A part of a publication in which articles stand. */
@Entity
class Section extends Indexed {

	Section() {
	}

	Section(String slug, String name) {
		super(slug, name);
	}

}
