package org.dateline.credit;

/** What a stretch of a line shows beside names. */
enum Trait {

	/** A copyright sign or word. */
	COPYRIGHT,
	/** A label such as {@code Photo}. */
	LABEL,
	/** A label that means nothing else, such as {@code Crédit photo}. */
	CREDIT,
	/** A label and a colon. */
	COLON,
	/** A label and a word for by. */
	BY,
	/** Somebody's courtesy. */
	COURTESY,
	/** Somebody who provided it. */
	PROVIDED,
	/** A word for via. */
	VIA,
	/** A slash between two names. */
	SLASH,
	/** A full stop between two names. */
	STOP,
	/** A bracket or a comma between two names. */
	LOOSE,
	/** An agency that means nothing else. */
	AGENCY,
	/** An organisation that is told by its name. */
	ORGANISATION,
	/** A name of two words or more. */
	FULLNAME,
	/** A notice of rights. */
	RIGHTS,
	/** A picture handed out by those it shows. */
	HANDOUT,
	/** A picture taken for many. */
	POOL,
	/** A picture from the files. */
	FILE,
	/** A placeholder for a name. */
	NOBODY

}
