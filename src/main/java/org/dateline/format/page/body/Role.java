package org.dateline.format.page.body;

/** The part that a run of text plays on its page. */
public enum Role {

	/** A paragraph of the story. */
	PARAGRAPH,
	/** A heading within the story. */
	HEADING,
	/** An item of a list in the story. */
	ITEM,
	/** Words quoted in the story from somewhere else. */
	QUOTE,
	/** A cell of a table in the story. */
	CELL,
	/** Words beneath a picture. */
	CAPTION,
	/** Who took or owns a picture. */
	CREDIT,
	/** The headline. */
	HEADLINE,
	/** The summary beneath the headline. */
	STANDFIRST,
	/** Who wrote the story. */
	BYLINE,
	/** When it was published, and how long it takes to read. */
	DATE,
	/** A pointer to another story. */
	TEASER,
	/** What the story is about, in a word or two. */
	TOPIC,
	/** What readers wrote. */
	COMMENT,
	/** An advertisement or a thing for sale. */
	ADVERT,
	/** A request to subscribe, register, share or follow. */
	APPEAL,
	/** Menus, buttons and lines of the page itself. */
	FURNITURE,
	/** Text that the page holds and does not show. */
	HIDDEN;

	/**
	 * Whether a run in this role is a part of the body.
	 * @return whether it belongs to the story
	 */
	public boolean isBody() {
		return switch (this) {
			case PARAGRAPH, HEADING, ITEM, QUOTE, CELL -> true;
			default -> false;
		};
	}

}
