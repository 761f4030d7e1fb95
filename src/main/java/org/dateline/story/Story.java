package org.dateline.story;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it was written, whole and immutable.
 *
 * <p>
 * Its members are those of the JSON that the service speaks, in their order there. A
 * scalar that is not known is absent; a list is never absent. Formats build one with
 * {@link #titled}, change one with {@link #but()}; {@link StoryRules} say whether it is
 * sound.
 *
 * @param id the article's id, a UUID; given when the story is kept
 * @param slug the article's name in addresses
 * @param revision the number of this revision, from 1; counted by the service
 * @param status who may see it; everybody where nothing is said
 * @param type the sort of story, such as {@code article}, {@code liveblog},
 * {@code gallery}
 * @param language BCP 47
 * @param headline the headline, plain text
 * @param kicker the line above the headline
 * @param standfirst the summary beneath the headline
 * @param byline who wrote it, as printed
 * @param contributors who worked on it
 * @param dateline where it was filed, as printed
 * @param section the part of the publication in which it stands
 * @param tags what it is about
 * @param genres what kind of journalism it is
 * @param urgency how urgent it was, 1 (most) to 9
 * @param publisher who publishes it
 * @param source where it was read
 * @param canonicalUrl its own address at its publisher
 * @param aliases other addresses it has had
 * @param identifiers names that other systems have for it
 * @param firstPublishedAt when it was first published, absent where it is not known
 * @param publishedAt when it was published, absent where it is not known
 * @param updatedAt when this revision was made
 * @param blocks the body in reading order
 * @param images the pictures it shows
 * @param quotes who said what in it
 * @param related stories that belong beside it
 * @param corrections what has been put right in it
 * @param rights who may do what with it
 * @param digitalSourceType the IPTC term for how it was made, where people did not simply
 * write it
 * @param foreign members of other formats that have no place here, kept as they were
 */
public record Story(@Nullable String id, @Nullable String slug, @Nullable Integer revision, @Nullable Status status,
		@Nullable String type, String language, String headline, @Nullable String kicker, @Nullable String standfirst,
		@Nullable String byline, List<Contributor> contributors, @Nullable String dateline, @Nullable Section section,
		List<Tag> tags, List<String> genres, @Nullable Integer urgency, @Nullable Publisher publisher,
		@Nullable Source source, @Nullable String canonicalUrl, List<String> aliases, List<Identifier> identifiers,
		@Nullable OffsetDateTime firstPublishedAt, @Nullable OffsetDateTime publishedAt,
		@Nullable OffsetDateTime updatedAt, List<Block> blocks, List<Image> images, List<Quotation> quotes,
		List<Related> related, List<Correction> corrections, @Nullable Rights rights,
		@Nullable String digitalSourceType, @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> foreign) {

	public Story {
		contributors = Absent.none(contributors);
		tags = Absent.none(tags);
		genres = Absent.none(genres);
		aliases = Absent.none(aliases);
		identifiers = Absent.none(identifiers);
		blocks = Absent.none(blocks);
		images = Absent.none(images);
		quotes = Absent.none(quotes);
		related = Absent.none(related);
		corrections = Absent.none(corrections);
		foreign = Foreign.none(foreign);
	}

	/**
	 * Begins a story.
	 * @param headline its headline
	 * @param language its language, BCP 47
	 * @return a builder that holds these two
	 */
	public static StoryBuilder titled(String headline, String language) {
		return new StoryBuilder(headline, language);
	}

	/**
	 * Begins a changed copy of this story.
	 * @return a builder that holds all of it
	 */
	public StoryBuilder but() {
		return new StoryBuilder(this);
	}

}
