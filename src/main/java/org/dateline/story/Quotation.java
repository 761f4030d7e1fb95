package org.dateline.story;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One act of saying by one speaker: its words, its cue, its speaker.
 *
 * @param id the quote's id, given when the story is kept
 * @param kind how much of it stands between quotation marks
 * @param text the words of all segments, joined by one space
 * @param segments where these words stand, outer quotation marks excluded
 * @param verbatim the parts between quotation marks
 * @param cue the words that say that something is said, such as {@code said}
 * @param mention the words that name the speaker there, such as {@code he}
 * @param speaker whom the mention means; absent where it is not known
 * @param carried whether the speaker carries over from the quote before
 * @param confidence how sure the finding is, 0 to 1
 * @param rule what found it
 * @param language BCP 47, where it is not the story's
 * @param medium through what it was said, such as a broadcaster
 */
public record Quotation(@Nullable String id, Kind kind, String text, List<Span> segments, List<Span> verbatim,
		@Nullable Phrase cue, @Nullable Phrase mention, @Nullable Speaker speaker, @Nullable Boolean carried,
		@Nullable Double confidence, @Nullable String rule, @Nullable String language, @Nullable String medium) {

	public Quotation {
		segments = Absent.none(segments);
		verbatim = Absent.none(verbatim);
	}

	/**
	 * The same quotation under an id.
	 * @param id the quote's id
	 * @return the named quotation
	 */
	public Quotation named(String id) {
		return new Quotation(id, this.kind, this.text, this.segments, this.verbatim, this.cue, this.mention,
				this.speaker, this.carried, this.confidence, this.rule, this.language, this.medium);
	}

	/**
	 * The same quotation by a speaker.
	 * @param speaker who said it
	 * @return the attributed quotation
	 */
	public Quotation by(Speaker speaker) {
		return new Quotation(this.id, this.kind, this.text, this.segments, this.verbatim, this.cue, this.mention,
				speaker, this.carried, this.confidence, this.rule, this.language, this.medium);
	}

	/** How much of a quotation stands between quotation marks. */
	public enum Kind {

		/** All of it. */
		@JsonProperty("direct")
		DIRECT,
		/** None of it. */
		@JsonProperty("indirect")
		INDIRECT,
		/** Some of it. */
		@JsonProperty("mixed")
		MIXED

	}

	/**
	 * A stretch of a block's text.
	 *
	 * @param block the block's id
	 * @param start the first code point, from 0
	 * @param end the code point after the last one
	 */
	public record Span(String block, int start, int end) {
	}

	/**
	 * A stretch of a block's text and the words in it.
	 *
	 * @param text the words
	 * @param block the block's id
	 * @param start the first code point, from 0
	 * @param end the code point after the last one
	 */
	public record Phrase(String text, String block, int start, int end) {
	}

}
