package org.dateline.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.dateline.listing.SortKey;
import org.dateline.story.Contributor;
import org.dateline.story.Story;
import org.dateline.story.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A story that is kept: its identity, its place in the lists, and its summary. The story
 * itself is the body of its latest revision.
 */
@Entity
public class Article {

	/**
	 * Stands for a time that is not known, so that no order has to say where nulls go.
	 */
	static final Instant UNKNOWN = Instant.parse("0001-01-01T00:00:00Z");

	@Id
	private UUID id;

	@Column(nullable = false)
	private String slug;

	@Column(nullable = false)
	private int revision;

	@Column(nullable = false)
	private String status;

	@Column(name = "public", nullable = false)
	private boolean open;

	@Column(nullable = false)
	private String type;

	@Column(nullable = false)
	private String language;

	@Column(nullable = false)
	private String headlineKey;

	/** Read by queries only. */
	@SuppressWarnings("UnusedVariable")
	private @Nullable String section;

	/** Read by queries only. */
	@SuppressWarnings("UnusedVariable")
	private @Nullable String publisher;

	@Column(nullable = false)
	private Instant firstPublishedAt;

	@Column(nullable = false)
	private Instant publishedAt;

	@Column(nullable = false)
	private Instant updatedAt;

	@Column(nullable = false)
	private Instant changedAt;

	@Column(nullable = false, updatable = false)
	private Instant importedAt;

	@Column(nullable = false)
	private int imageCount;

	@Column(nullable = false)
	private int quoteCount;

	@Column(nullable = false)
	private String summary;

	@ElementCollection
	@CollectionTable(name = "article_tag", joinColumns = @JoinColumn(name = "article_id"))
	@Column(name = "slug")
	private Set<String> tags = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "article_contributor", joinColumns = @JoinColumn(name = "article_id"))
	@Column(name = "slug")
	private Set<String> contributors = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "article_address", joinColumns = @JoinColumn(name = "article_id"))
	@Column(name = "url")
	private Set<String> addresses = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	Article() {
	}

	@SuppressWarnings("NullAway.Init")
	Article(UUID id, Instant importedAt) {
		this.id = id;
		this.importedAt = importedAt;
	}

	/** Takes over a complete story as the next revision. */
	void show(Story story, boolean open, String summary, Instant now) {
		this.slug = Objects.requireNonNull(story.slug());
		this.revision = Objects.requireNonNull(story.revision());
		this.status = Objects.requireNonNull(story.status()).name().toLowerCase(Locale.ROOT);
		this.open = open;
		this.type = Objects.requireNonNullElse(story.type(), "article");
		this.language = story.language();
		this.headlineKey = SortKey.of(story.headline());
		this.section = (story.section() != null) ? story.section().slug() : null;
		this.publisher = (story.publisher() != null) ? story.publisher().name() : null;
		this.firstPublishedAt = instant(story.firstPublishedAt());
		this.publishedAt = instant(story.publishedAt());
		this.updatedAt = instant(story.updatedAt());
		this.changedAt = now;
		this.imageCount = story.images().size();
		this.quoteCount = story.quotes().size();
		this.summary = summary;
		replace(this.tags, story.tags().stream().map(Tag::slug).toList());
		replace(this.contributors,
				story.contributors().stream().map(Contributor::slug).filter(Objects::nonNull).toList());
		replace(this.addresses, story.aliases());
		if (story.canonicalUrl() != null) {
			this.addresses.add(story.canonicalUrl());
		}
	}

	private static Instant instant(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : UNKNOWN;
	}

	/** Changes a set where it differs only, for each change is a statement. */
	private static void replace(Set<String> set, Collection<String> values) {
		set.retainAll(values);
		set.addAll(values);
	}

	/**
	 * The article's identity.
	 * @return its id
	 */
	public UUID id() {
		return this.id;
	}

	/**
	 * The article's name in addresses.
	 * @return the slug
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * The number of the latest revision.
	 * @return a number, from 1
	 */
	public int revision() {
		return this.revision;
	}

	String status() {
		return this.status;
	}

	/**
	 * Whether the public may see it.
	 * @return whether it stands in lists
	 */
	public boolean open() {
		return this.open;
	}

	String headlineKey() {
		return this.headlineKey;
	}

	Instant firstPublishedAt() {
		return this.firstPublishedAt;
	}

	Instant publishedAt() {
		return this.publishedAt;
	}

	Instant updatedAt() {
		return this.updatedAt;
	}

	/** When this service took over the latest revision, whatever that says of itself. */
	Instant changedAt() {
		return this.changedAt;
	}

	Instant importedAt() {
		return this.importedAt;
	}

	String summary() {
		return this.summary;
	}

	Set<String> addresses() {
		return Set.copyOf(this.addresses);
	}

	/**
	 * A story was kept; told within the transaction that keeps it.
	 *
	 * @param id the article's id
	 * @param story the story, complete
	 * @param open whether the public may see it
	 */
	public record Kept(UUID id, Story story, boolean open) {
	}

}
