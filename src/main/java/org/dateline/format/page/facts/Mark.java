package org.dateline.format.page.facts;

/** What an element's name for itself says of it. */
enum Mark {

	/** It names who wrote the story. */
	BYLINE,
	/** It tells when. */
	DATE,
	/** It tells when the story was changed. */
	UPDATED,
	/** It sums the story up. */
	STANDFIRST,
	/** It stands above the headline. */
	KICKER,
	/** It lists what the story is about. */
	TOPIC,
	/** It shows the way down to the story. */
	SECTION,
	/** It is the headline, or a part of it. */
	HEADLINE,
	/** It is a picture, a biography or a button beside a name. */
	AVATAR,
	/** It stands beside the story. */
	MARGIN,
	/** It only sounds like something beside the story. */
	UNLESS

}
