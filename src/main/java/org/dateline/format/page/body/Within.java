package org.dateline.format.page.body;

import java.util.Map;

/** The kinds of element within which a text can stand, at any depth. */
enum Within {

	ARTICLE, MAIN, SECTION, ASIDE, NAV, HEADER, FOOTER, FIGURE, FIGCAPTION, LIST, TABLE, BLOCKQUOTE, FORM, BUTTON, LINK,
	HEADING, PRE, DETAILS, HIDDEN, DIALOG, ADDRESS, PARAGRAPH, EMPHASIS, STRONG, CODE, SUB, SUP, TIME;

	private static final Map<String, Within> TAGS = Map.ofEntries(Map.entry("article", ARTICLE),
			Map.entry("main", MAIN), Map.entry("section", SECTION), Map.entry("aside", ASIDE), Map.entry("nav", NAV),
			Map.entry("header", HEADER), Map.entry("footer", FOOTER), Map.entry("figure", FIGURE),
			Map.entry("figcaption", FIGCAPTION), Map.entry("ul", LIST), Map.entry("ol", LIST), Map.entry("dl", LIST),
			Map.entry("table", TABLE), Map.entry("blockquote", BLOCKQUOTE), Map.entry("form", FORM),
			Map.entry("button", BUTTON), Map.entry("label", FORM), Map.entry("fieldset", FORM), Map.entry("a", LINK),
			Map.entry("h1", HEADING), Map.entry("h2", HEADING), Map.entry("h3", HEADING), Map.entry("h4", HEADING),
			Map.entry("h5", HEADING), Map.entry("h6", HEADING), Map.entry("pre", PRE), Map.entry("details", DETAILS),
			Map.entry("dialog", DIALOG), Map.entry("address", ADDRESS), Map.entry("p", PARAGRAPH),
			Map.entry("em", EMPHASIS), Map.entry("i", EMPHASIS), Map.entry("cite", EMPHASIS), Map.entry("b", STRONG),
			Map.entry("strong", STRONG), Map.entry("code", CODE), Map.entry("kbd", CODE), Map.entry("samp", CODE),
			Map.entry("sub", SUB), Map.entry("sup", SUP), Map.entry("time", TIME));

	private static final Map<String, Within> PARTS = Map.of("navigation", NAV, "complementary", ASIDE, "contentinfo",
			FOOTER, "banner", HEADER, "dialog", DIALOG, "search", FORM, "main", MAIN, "article", ARTICLE, "button",
			BUTTON);

	@SuppressWarnings("EnumOrdinal")
	int bit() {
		return 1 << ordinal();
	}

	boolean in(int bits) {
		return (bits & bit()) != 0;
	}

	static int ofTag(String tag) {
		Within within = TAGS.get(tag);
		return (within != null) ? within.bit() : 0;
	}

	static int ofPart(String part) {
		Within within = PARTS.get(part);
		return (within != null) ? within.bit() : 0;
	}

}
