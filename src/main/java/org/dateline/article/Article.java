package org.dateline.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

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

	/** Whether it was public once, so that its absence now may be told. */
	@Column(nullable = false)
	private boolean shown;

	/** When its being public changes by itself. */
	private @Nullable Instant turnsAt;

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
	void show(Kept kept, Appearance appearance, String summary, Instant now) {
		Story story = kept.story();
		turn(appearance);
		this.slug = Objects.requireNonNull(story.slug());
		this.revision = Objects.requireNonNull(story.revision());
		this.status = Objects.requireNonNull(story.status()).name().toLowerCase(Locale.ROOT);
		this.open = appearance.open();
		this.shown = this.shown || this.open;
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
		file(kept);
	}

	/** What it is found by; a set that stays as it is is not even read. */
	private void file(Kept kept) {
		Story story = kept.story();
		if (!kept.still(Story::tags)) {
			replace(this.tags, story.tags().stream().map(Tag::slug).toList());
		}
		if (!kept.still(Story::contributors)) {
			replace(this.contributors,
					story.contributors().stream().map(Contributor::slug).filter(Objects::nonNull).toList());
		}
		if (!(kept.still(Story::aliases) && kept.still(Story::canonicalUrl))) {
			replace(this.addresses,
					Stream.concat(Stream.ofNullable(story.canonicalUrl()), story.aliases().stream()).toList());
		}
	}

	/** Notes when its being public changes by itself. */
	void turn(Appearance appearance) {
		this.turnsAt = appearance.turnsAt();
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

	/** Whether it was public once. */
	boolean shown() {
		return this.shown;
	}

	@Nullable Instant turnsAt() {
		return this.turnsAt;
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
	 * @param before the story as it was kept until now, absent for a new article
	 * @param seen whether the public saw that
	 */
	public record Kept(UUID id, Story story, boolean open, Optional<Story> before, boolean seen) {

		/**
		 * Whether a part of the story is as it was.
		 * @param part a part of a story
		 * @return whether it is equal in the story before
		 */
		public boolean still(Function<Story, ? extends @Nullable Object> part) {
			return this.before.filter((old) -> Objects.equals(part.apply(old), part.apply(this.story))).isPresent();
		}

		/**
		 * Whether rows that are made of a part for the public are right as they are.
		 * @param part a part of a story
		 * @return whether nobody sees it or everybody saw it as it is
		 */
		public boolean settled(Function<Story, ? extends @Nullable Object> part) {
			return this.open ? this.seen && still(part) : !this.seen;
		}

		/**
		 * Whether there are no rows of a part for the public, and none to be made.
		 * @param part a list within a story
		 * @return whether it is empty and nobody saw the story before
		 */
		public boolean vacant(Function<Story, List<?>> part) {
			return !this.seen && part.apply(this.story).isEmpty();
		}

	}

	/**
	 * An article was removed for good; told within the transaction that removes it.
	 *
	 * @param id the article's id
	 */
	public record Purged(UUID id) {
	}

}
