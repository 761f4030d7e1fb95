package org.dateline.format.page.body;

import java.util.Set;

/** What the names of elements mean for the flow of text. */
final class Tags {

	/** Elements that begin and end a passage. */
	private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "button",
			"caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
			"figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend",
			"li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search", "section", "select",
			"summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

	/** Elements whose text is shown to nobody or belongs to no sentence. */
	private static final Set<String> MUTE = Set.of("script", "style", "template", "svg", "canvas", "textarea", "head",
			"noframes", "datalist", "title", "object", "applet");

	/** Elements that show something of another address. */
	private static final Set<String> WINDOWS = Set.of("iframe", "embed", "video", "audio", "amp-youtube", "amp-iframe",
			"amp-twitter", "amp-instagram", "amp-video", "lite-youtube");

	private static final Set<String> PICTURES = Set.of("img", "amp-img", "image");

	private Tags() {
	}

	static boolean isBlock(String tag) {
		return BLOCKS.contains(tag) || tag.indexOf('-') > 0;
	}

	static boolean isMute(String tag) {
		return MUTE.contains(tag);
	}

	static boolean isWindow(String tag) {
		return WINDOWS.contains(tag);
	}

	static boolean isPicture(String tag) {
		return PICTURES.contains(tag);
	}

	/**
	 * The level of a heading.
	 * @param tag the name of an element
	 * @return 1 to 6, or 0 where it is no heading
	 */
	static int heading(String tag) {
		boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
		return heading ? tag.charAt(1) - '0' : 0;
	}

}
