package org.dateline.format.page.body;

import org.jsoup.nodes.Element;

/**
 * Something on the page that is not text.
 *
 * @param sort what it is
 * @param element the element that shows it
 * @param frame the element around it
 * @param position the passage that follows it
 */
record Exhibit(Sort sort, Element element, Frame frame, int position) {

	/** What an exhibit is. */
	enum Sort {

		PICTURE, WINDOW, RULE

	}

}
