package org.dateline.quote;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** One quotation of a public article. */
@Entity
public class Quote {

	@Id
	private UUID id;

	@Column(name = "article_id", nullable = false)
	private UUID article;

	@Column(nullable = false)
	private int position;

	@Column(nullable = false)
	private String kind;

	@Column(nullable = false)
	private String language;

	@Column(name = "speaker_id")
	private @Nullable UUID speaker;

	@Column(nullable = false)
	private String body;

	@SuppressWarnings("NullAway.Init")
	Quote() {
	}

	Quote(UUID id, UUID article, int position, Saying words) {
		this.id = id;
		this.article = article;
		this.position = position;
		this.kind = words.kind();
		this.language = words.language();
		this.speaker = words.speaker();
		this.body = words.body();
	}

	/**
	 * The quote's identity.
	 * @return its id
	 */
	public UUID id() {
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

	String language() {
		return this.language;
	}

	/**
	 * Who said it.
	 * @return the speaker's id, if it is known
	 */
	public @Nullable UUID speaker() {
		return this.speaker;
	}

	String body() {
		return this.body;
	}

}
