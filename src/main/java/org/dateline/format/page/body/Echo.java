package org.dateline.format.page.body;

/** Where else the words of a passage stand. */
enum Echo {

	HEADLINE, IN_HEADLINE, STANDFIRST, IN_STANDFIRST, BEGINS_STANDFIRST, ALT, AUTHOR, SITE, AGAIN, WILL_COME, WITNESSED,
	PARTLY_WITNESSED, UNWITNESSED

}
