package org.dateline.story;

import org.jspecify.annotations.Nullable;

/**
 * Who said something.
 *
 * @param id the speaker's id, given when the story is kept
 * @param name the full name as known from the story
 * @param honorific a title such as {@code Dr}
 * @param role what the speaker is, such as {@code Prime Minister}
 * @param affiliation for whom the speaker stands
 */
public record Speaker(@Nullable String id, String name, @Nullable String honorific, @Nullable String role,
		@Nullable String affiliation) {

	/**
	 * The same speaker under an id.
	 * @param id the speaker's id
	 * @return the named speaker
	 */
	public Speaker named(String id) {
		return new Speaker(id, this.name, this.honorific, this.role, this.affiliation);
	}

}
