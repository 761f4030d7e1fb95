package org.dateline.story;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Puts a {@link Story} together, member by member. */
public final class StoryBuilder {

	private @Nullable String id;

	private @Nullable String slug;

	private @Nullable Integer revision;

	private @Nullable Status status;

	private @Nullable String type;

	private String language;

	private String headline;

	private @Nullable String kicker;

	private @Nullable String standfirst;

	private @Nullable String byline;

	private List<Contributor> contributors = List.of();

	private @Nullable String dateline;

	private @Nullable Section section;

	private List<Tag> tags = List.of();

	private List<String> genres = List.of();

	private @Nullable Integer urgency;

	private @Nullable Publisher publisher;

	private @Nullable Source source;

	private @Nullable String canonicalUrl;

	private List<String> aliases = List.of();

	private List<Identifier> identifiers = List.of();

	private @Nullable OffsetDateTime firstPublishedAt;

	private @Nullable OffsetDateTime publishedAt;

	private @Nullable OffsetDateTime updatedAt;

	private List<Block> blocks = List.of();

	private List<Image> images = List.of();

	private List<Quotation> quotes = List.of();

	private List<Related> related = List.of();

	private List<Correction> corrections = List.of();

	private @Nullable Rights rights;

	private @Nullable String digitalSourceType;

	private Map<String, Object> foreign = Map.of();

	StoryBuilder(String headline, String language) {
		this.headline = headline;
		this.language = language;
	}

	StoryBuilder(Story story) {
		this.id = story.id();
		this.slug = story.slug();
		this.revision = story.revision();
		this.status = story.status();
		this.type = story.type();
		this.language = story.language();
		this.headline = story.headline();
		this.kicker = story.kicker();
		this.standfirst = story.standfirst();
		this.byline = story.byline();
		this.contributors = story.contributors();
		this.dateline = story.dateline();
		this.section = story.section();
		this.tags = story.tags();
		this.genres = story.genres();
		this.urgency = story.urgency();
		this.publisher = story.publisher();
		this.source = story.source();
		this.canonicalUrl = story.canonicalUrl();
		this.aliases = story.aliases();
		this.identifiers = story.identifiers();
		this.firstPublishedAt = story.firstPublishedAt();
		this.publishedAt = story.publishedAt();
		this.updatedAt = story.updatedAt();
		this.blocks = story.blocks();
		this.images = story.images();
		this.quotes = story.quotes();
		this.related = story.related();
		this.corrections = story.corrections();
		this.rights = story.rights();
		this.digitalSourceType = story.digitalSourceType();
		this.foreign = story.foreign();
	}

	/**
	 * Sets {@link Story#id()}.
	 * @param id the new value
	 * @return this builder
	 */
	public StoryBuilder id(@Nullable String id) {
		this.id = id;
		return this;
	}

	/**
	 * Sets {@link Story#slug()}.
	 * @param slug the new value
	 * @return this builder
	 */
	public StoryBuilder slug(@Nullable String slug) {
		this.slug = slug;
		return this;
	}

	/**
	 * Sets {@link Story#revision()}.
	 * @param revision the new value
	 * @return this builder
	 */
	public StoryBuilder revision(@Nullable Integer revision) {
		this.revision = revision;
		return this;
	}

	/**
	 * Sets {@link Story#status()}.
	 * @param status the new value
	 * @return this builder
	 */
	public StoryBuilder status(@Nullable Status status) {
		this.status = status;
		return this;
	}

	/**
	 * Sets {@link Story#type()}.
	 * @param type the new value
	 * @return this builder
	 */
	public StoryBuilder type(@Nullable String type) {
		this.type = type;
		return this;
	}

	/**
	 * Sets {@link Story#language()}.
	 * @param language the new value
	 * @return this builder
	 */
	public StoryBuilder language(String language) {
		this.language = language;
		return this;
	}

	/**
	 * Sets {@link Story#headline()}.
	 * @param headline the new value
	 * @return this builder
	 */
	public StoryBuilder headline(String headline) {
		this.headline = headline;
		return this;
	}

	/**
	 * Sets {@link Story#kicker()}.
	 * @param kicker the new value
	 * @return this builder
	 */
	public StoryBuilder kicker(@Nullable String kicker) {
		this.kicker = kicker;
		return this;
	}

	/**
	 * Sets {@link Story#standfirst()}.
	 * @param standfirst the new value
	 * @return this builder
	 */
	public StoryBuilder standfirst(@Nullable String standfirst) {
		this.standfirst = standfirst;
		return this;
	}

	/**
	 * Sets {@link Story#byline()}.
	 * @param byline the new value
	 * @return this builder
	 */
	public StoryBuilder byline(@Nullable String byline) {
		this.byline = byline;
		return this;
	}

	/**
	 * Sets {@link Story#contributors()}.
	 * @param contributors the new value
	 * @return this builder
	 */
	public StoryBuilder contributors(List<Contributor> contributors) {
		this.contributors = contributors;
		return this;
	}

	/**
	 * Sets {@link Story#dateline()}.
	 * @param dateline the new value
	 * @return this builder
	 */
	public StoryBuilder dateline(@Nullable String dateline) {
		this.dateline = dateline;
		return this;
	}

	/**
	 * Sets {@link Story#section()}.
	 * @param section the new value
	 * @return this builder
	 */
	public StoryBuilder section(@Nullable Section section) {
		this.section = section;
		return this;
	}

	/**
	 * Sets {@link Story#tags()}.
	 * @param tags the new value
	 * @return this builder
	 */
	public StoryBuilder tags(List<Tag> tags) {
		this.tags = tags;
		return this;
	}

	/**
	 * Sets {@link Story#genres()}.
	 * @param genres the new value
	 * @return this builder
	 */
	public StoryBuilder genres(List<String> genres) {
		this.genres = genres;
		return this;
	}

	/**
	 * Sets {@link Story#urgency()}.
	 * @param urgency the new value
	 * @return this builder
	 */
	public StoryBuilder urgency(@Nullable Integer urgency) {
		this.urgency = urgency;
		return this;
	}

	/**
	 * Sets {@link Story#publisher()}.
	 * @param publisher the new value
	 * @return this builder
	 */
	public StoryBuilder publisher(@Nullable Publisher publisher) {
		this.publisher = publisher;
		return this;
	}

	/**
	 * Sets {@link Story#source()}.
	 * @param source the new value
	 * @return this builder
	 */
	public StoryBuilder source(@Nullable Source source) {
		this.source = source;
		return this;
	}

	/**
	 * Sets {@link Story#canonicalUrl()}.
	 * @param canonicalUrl the new value
	 * @return this builder
	 */
	public StoryBuilder canonicalUrl(@Nullable String canonicalUrl) {
		this.canonicalUrl = canonicalUrl;
		return this;
	}

	/**
	 * Sets {@link Story#aliases()}.
	 * @param aliases the new value
	 * @return this builder
	 */
	public StoryBuilder aliases(List<String> aliases) {
		this.aliases = aliases;
		return this;
	}

	/**
	 * Sets {@link Story#identifiers()}.
	 * @param identifiers the new value
	 * @return this builder
	 */
	public StoryBuilder identifiers(List<Identifier> identifiers) {
		this.identifiers = identifiers;
		return this;
	}

	/**
	 * Sets {@link Story#firstPublishedAt()}.
	 * @param firstPublishedAt the new value
	 * @return this builder
	 */
	public StoryBuilder firstPublishedAt(@Nullable OffsetDateTime firstPublishedAt) {
		this.firstPublishedAt = firstPublishedAt;
		return this;
	}

	/**
	 * Sets {@link Story#publishedAt()}.
	 * @param publishedAt the new value
	 * @return this builder
	 */
	public StoryBuilder publishedAt(@Nullable OffsetDateTime publishedAt) {
		this.publishedAt = publishedAt;
		return this;
	}

	/**
	 * Sets {@link Story#updatedAt()}.
	 * @param updatedAt the new value
	 * @return this builder
	 */
	public StoryBuilder updatedAt(@Nullable OffsetDateTime updatedAt) {
		this.updatedAt = updatedAt;
		return this;
	}

	/**
	 * Sets {@link Story#blocks()}.
	 * @param blocks the new value
	 * @return this builder
	 */
	public StoryBuilder blocks(List<Block> blocks) {
		this.blocks = blocks;
		return this;
	}

	/**
	 * Sets {@link Story#images()}.
	 * @param images the new value
	 * @return this builder
	 */
	public StoryBuilder images(List<Image> images) {
		this.images = images;
		return this;
	}

	/**
	 * Sets {@link Story#quotes()}.
	 * @param quotes the new value
	 * @return this builder
	 */
	public StoryBuilder quotes(List<Quotation> quotes) {
		this.quotes = quotes;
		return this;
	}

	/**
	 * Sets {@link Story#related()}.
	 * @param related the new value
	 * @return this builder
	 */
	public StoryBuilder related(List<Related> related) {
		this.related = related;
		return this;
	}

	/**
	 * Sets {@link Story#corrections()}.
	 * @param corrections the new value
	 * @return this builder
	 */
	public StoryBuilder corrections(List<Correction> corrections) {
		this.corrections = corrections;
		return this;
	}

	/**
	 * Sets {@link Story#rights()}.
	 * @param rights the new value
	 * @return this builder
	 */
	public StoryBuilder rights(@Nullable Rights rights) {
		this.rights = rights;
		return this;
	}

	/**
	 * Sets {@link Story#digitalSourceType()}.
	 * @param digitalSourceType the new value
	 * @return this builder
	 */
	public StoryBuilder digitalSourceType(@Nullable String digitalSourceType) {
		this.digitalSourceType = digitalSourceType;
		return this;
	}

	/**
	 * Sets {@link Story#foreign()}.
	 * @param foreign the new value
	 * @return this builder
	 */
	public StoryBuilder foreign(Map<String, Object> foreign) {
		this.foreign = foreign;
		return this;
	}

	/**
	 * The story as it stands now.
	 * @return a story
	 */
	public Story build() {
		return new Story(this.id, this.slug, this.revision, this.status, this.type, this.language, this.headline,
				this.kicker, this.standfirst, this.byline, this.contributors, this.dateline, this.section, this.tags,
				this.genres, this.urgency, this.publisher, this.source, this.canonicalUrl, this.aliases,
				this.identifiers, this.firstPublishedAt, this.publishedAt, this.updatedAt, this.blocks, this.images,
				this.quotes, this.related, this.corrections, this.rights, this.digitalSourceType, this.foreign);
	}

}
