package org.dateline.format.page.facts;

import org.jsoup.nodes.Element;

/**
 * An element of interest.
 *
 * @param element the element
 * @param line the line in which its words begin
 * @param margin whether it stands beside the story
 */
record Spot(Element element, int line, boolean margin) {

	/** Its words, as shown. */
	String text() {
		return Wording.line(this.element.text());
	}

	/** Its value for machines if there is one, else its words. */
	String value() {
		for (String attribute : new String[] { "content", "datetime" }) {
			String value = this.element.attr(attribute);
			if (!value.isBlank()) {
				return Wording.plain(value);
			}
		}
		return text();
	}

}
