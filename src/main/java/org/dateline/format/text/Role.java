package org.dateline.format.text;

/** What became of a line of a copied page. */
public enum Role {

	/** The headline. */
	HEADLINE,
	/** The summary beneath the headline. */
	STANDFIRST,
	/** A paragraph of the body, counted from 1. */
	PARAGRAPH,
	/** A heading between paragraphs. */
	SUBHEADING,
	/** An item of a list. */
	ITEM,
	/** The name of who publishes it. */
	PUBLISHER,
	/** The part of the publication. */
	SECTION,
	/** Who wrote it. */
	BYLINE,
	/** When it was published. */
	DATE,
	/** A picture with its credit, counted from 1. */
	PICTURE,
	/** The caption of a picture. */
	CAPTION,
	/** The words that stand for a picture. */
	ALT,
	/** The headline of another story, counted from 1. */
	TEASER,
	/** The picture of a teaser. */
	TEASERPICTURE,
	/** Something that stands elsewhere already. */
	REPETITION,
	/** Whatever belongs to the page and not to the story. */
	FURNITURE,
	/** Nothing. */
	BLANK

}
