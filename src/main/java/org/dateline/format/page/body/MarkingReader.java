package org.dateline.format.page.body;

import java.util.Locale;

import org.dateline.format.page.body.Frame.Markings;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads the attributes of elements for what they say about the text inside. */
final class MarkingReader {

	private static final int LONGEST_STYLE = 500;

	private final NameBook names = new NameBook();

	Markings read(Element element) {
		String tag = element.normalName();
		long hints = (tag.indexOf('-') > 0) ? this.names.hints(tag) : 0;
		int within = Within.ofTag(tag);
		int likeness = tag.hashCode();
		if (element.attributesSize() == 0) {
			return new Markings(hints, within, likeness);
		}
		for (Attribute attribute : element.attributes()) {
			hints |= hints(attribute);
			within |= within(attribute);
			likeness = attribute.getKey().equals("class") ? likeness * 31 + attribute.getValue().hashCode() : likeness;
		}
		return new Markings(hints, within, likeness);
	}

	private long hints(Attribute attribute) {
		return switch (attribute.getKey()) {
			case "class", "id", "itemprop", "property", "aria-label", "data-testid", "data-component", "data-qa",
					"data-type", "data-module", "data-component-type", "data-module-name", "data-block",
					"data-component-name", "data-block-name", "data-name", "data-gtm-element" ->
				this.names.hints(attribute.getValue());
			default -> 0;
		};
	}

	private static int within(Attribute attribute) {
		return switch (attribute.getKey()) {
			case "hidden" -> Within.HIDDEN.bit();
			case "role" -> Within.ofPart(attribute.getValue());
			case "style" -> isUnseen(attribute.getValue()) ? Within.HIDDEN.bit() : 0;
			default -> 0;
		};
	}

	private static boolean isUnseen(String style) {
		String plain = style.substring(0, Math.min(style.length(), LONGEST_STYLE))
			.replace(" ", "")
			.toLowerCase(Locale.ROOT);
		return plain.contains("display:none") || plain.contains("visibility:hidden");
	}

}
