package org.dateline.image;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** One use of a picture in a public article, and the words beneath it there, if any. */
@Entity
public class Caption {

	@Id
	private UUID id;

	@Column(name = "article_id", nullable = false)
	private UUID article;

	@Column(name = "image_id", nullable = false)
	private UUID image;

	@Column(nullable = false)
	private int position;

	private @Nullable String block;

	@Column(nullable = false)
	private String role;

	private @Nullable String text;

	@SuppressWarnings("NullAway.Init")
	Caption() {
	}

	Caption(UUID article, int position, Wording words) {
		this.id = words.caption();
		this.article = article;
		this.image = words.image();
		this.position = position;
		this.block = words.block();
		this.role = words.role();
		this.text = words.text();
	}

	/**
	 * The caption's identity.
	 * @return its id
	 */
	public UUID id() {
		return this.id;
	}

	UUID article() {
		return this.article;
	}

	UUID image() {
		return this.image;
	}

	int position() {
		return this.position;
	}

	@Nullable String block() {
		return this.block;
	}

	String role() {
		return this.role;
	}

	/**
	 * The words beneath the picture.
	 * @return the caption without the credit, if there is one
	 */
	public @Nullable String text() {
		return this.text;
	}

}
