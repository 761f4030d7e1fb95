package org.dateline.credit;

/** Where in a line a stretch stands that may be its credit. */
enum Position {

	/** It is the whole line. */
	WHOLE,
	/** It stands in brackets. */
	BRACKET,
	/** It follows the end of a sentence. */
	AFTER,
	/** It follows something less than that. */
	BEHIND,
	/** It opens the line. */
	BEFORE,
	/** It opens the line, and the caption is glued to it. */
	GLUED

}
