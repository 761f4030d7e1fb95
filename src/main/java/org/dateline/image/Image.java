package org.dateline.image;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A picture of a public article and its credit; its captions are rows of their own. */
@Entity
public class Image {

	@Id
	private UUID id;

	private @Nullable String url;

	@Column(nullable = false)
	private String body;

	@BatchSize(size = 200)
	@ElementCollection
	@CollectionTable(name = "image_creator", joinColumns = @JoinColumn(name = "image_id"))
	@Column(name = "name")
	private Set<String> creators = new LinkedHashSet<>();

	@BatchSize(size = 200)
	@ElementCollection
	@CollectionTable(name = "image_agency", joinColumns = @JoinColumn(name = "image_id"))
	@Column(name = "name")
	private Set<String> agencies = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	Image() {
	}

	@SuppressWarnings("NullAway.Init")
	Image(UUID id) {
		this.id = id;
	}

	/**
	 * Takes over what a story says of the picture; an unchanged picture is left alone.
	 */
	Image show(org.dateline.story.Image picture, String body) {
		if (!Objects.equals(this.body, body)) {
			this.url = picture.url();
			this.body = body;
			this.creators.clear();
			this.creators.addAll(picture.creators());
			this.agencies.clear();
			this.agencies.addAll(picture.agencies());
		}
		return this;
	}

	/**
	 * The picture's identity.
	 * @return its id
	 */
	public UUID id() {
		return this.id;
	}

	/**
	 * Where it can be had.
	 * @return an absolute address, if one is known
	 */
	public @Nullable String url() {
		return this.url;
	}

	String body() {
		return this.body;
	}

}
