package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks once through a page and notes all that any fact could stand in. */
final class PageScan implements NodeFilter {

	private static final Set<String> UNSEEN = Set.of("style", "svg", "template", "iframe", "select", "textarea",
			"object", "math", "button", "datalist");

	private static final Set<Mark> NOTED = Set.of(Mark.BYLINE, Mark.DATE, Mark.STANDFIRST, Mark.KICKER, Mark.TOPIC,
			Mark.SECTION, Mark.HEADLINE);

	private static final Set<String> NAMED = Set.of("h1", "time", "img", "video");

	/** Elements that style sheets set apart, though no space stands between them. */
	private static final Set<String> APART = Set.of("span", "a", "time", "small", "label");

	/** Later headings of the first rank are those of boxes. */
	private static final int MOST_HEADINGS = 3;

	/** No page needs more of one kind. */
	private static final int MOST = 400;

	private final Gathered gathered = new Gathered();

	private final Marks marks = new Marks();

	/**
	 * Elements that hold a heading of the first rank; they cannot stand beside the story.
	 */
	private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

	private @Nullable Element margin;

	PageScan(Document document) {
		document.getElementsByTag("h1").stream().limit(MOST_HEADINGS).forEach((heading) -> {
			Element holder = heading.parent();
			while (holder != null && this.holders.add(holder)) {
				holder = holder.parent();
			}
		});
	}

	/** What was noted. */
	Gathered gathered() {
		this.gathered.lines().end(false);
		return this.gathered;
	}

	@Override
	public FilterResult head(Node node, int depth) {
		return switch (node) {
			case TextNode text -> {
				this.gathered.lines().write(text.getWholeText());
				yield FilterResult.CONTINUE;
			}
			case Element element -> open(element);
			default -> FilterResult.CONTINUE;
		};
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			breakLine(element);
			if (element.equals(this.margin)) {
				this.margin = null;
			}
		}
		return FilterResult.CONTINUE;
	}

	private FilterResult open(Element element) {
		String name = element.normalName();
		if (UNSEEN.contains(name)) {
			return FilterResult.SKIP_ENTIRELY;
		}
		return switch (name) {
			case "script" -> script(element);
			case "meta" -> meta(element);
			case "link" -> link(element);
			case "title" -> title(element);
			default -> shown(element, name);
		};
	}

	private FilterResult script(Element script) {
		if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json") && this.gathered.scripts().size() < MOST) {
			this.gathered.scripts().add(script.data());
		}
		else if (this.gathered.programs().size() < MOST) {
			this.gathered.programs().add(script.data());
		}
		return FilterResult.SKIP_ENTIRELY;
	}

	private FilterResult meta(Element meta) {
		String content = meta.attr("content");
		if (content.startsWith("{\"") && content.contains("\"@type\"")) {
			this.gathered.scripts().add(content);
		}
		this.gathered.metas().add(meta);
		note(meta);
		return FilterResult.SKIP_ENTIRELY;
	}

	private FilterResult link(Element link) {
		note(link);
		return FilterResult.SKIP_ENTIRELY;
	}

	private FilterResult title(Element title) {
		this.gathered.titles().add(Wording.plain(title.wholeText()));
		return FilterResult.SKIP_ENTIRELY;
	}

	private FilterResult shown(Element element, String name) {
		breakLine(element);
		if (element.attributesSize() > 0 || name.equals("nav") || name.equals("aside") || name.equals("footer")) {
			Set<Mark> marks = this.marks.of(element);
			if (this.margin == null && this.marks.isMargin(element, marks) && !this.holders.contains(element)) {
				this.margin = element;
			}
			for (Mark mark : marks) {
				if (NOTED.contains(mark)) {
					add(this.gathered.marked().computeIfAbsent(mark, (key) -> new ArrayList<>()), element);
				}
			}
			note(element);
		}
		if (NAMED.contains(name)) {
			add(this.gathered.named(name), element);
		}
		return FilterResult.CONTINUE;
	}

	private void breakLine(Element element) {
		if (element.isBlock() || element.normalName().equals("br")) {
			this.gathered.lines().end(this.margin != null);
		}
		else if (APART.contains(element.normalName())) {
			this.gathered.lines().write(" ");
		}
	}

	/** Notes what an element says of itself in attributes made for that. */
	private void note(Element element) {
		noteWords(element, "itemprop", this.gathered.items());
		noteWords(element, "rel", this.gathered.links());
		if (!element.normalName().equals("meta")) {
			noteWords(element, "property", this.gathered.properties());
		}
	}

	private void noteWords(Element element, String attribute, Map<String, List<Spot>> spots) {
		String value = element.attr(attribute);
		if (value.isEmpty()) {
			return;
		}
		for (String word : WordList.words(Wording.line(value))) {
			add(spots.computeIfAbsent(local(word), (key) -> new ArrayList<>()), element);
		}
	}

	/** The name of a property without its vocabulary. */
	private static String local(String property) {
		int from = Math.max(property.lastIndexOf(':'), property.lastIndexOf('/')) + 1;
		return property.substring(from).toLowerCase(Locale.ROOT);
	}

	private void add(List<Spot> spots, Element element) {
		if (spots.size() < MOST) {
			spots.add(new Spot(element, this.gathered.lines().number(), this.margin != null));
		}
	}

}
