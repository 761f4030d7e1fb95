package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.List;

import org.dateline.format.page.body.Exhibit.Sort;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Goes through a page once, without recursion, and lays it flat. */
final class Flattening implements NodeFilter {

	private final MarkingReader markings = new MarkingReader();

	private final List<Frame> frames = new ArrayList<>();

	private final List<Passage> passages = new ArrayList<>();

	private final List<Exhibit> exhibits = new ArrayList<>();

	private final PassageDraft draft = new PassageDraft();

	private Frame here;

	private Flattening(Element body) {
		this.here = new Frame(null, body, 0, new Frame.Markings(0, 0, 0));
		this.frames.add(this.here);
	}

	static Sheet of(Document page) {
		Flattening flattening = new Flattening(page.body());
		NodeTraversor.filter(flattening, page.body());
		flattening.breakPassage();
		Tally.count(flattening.frames, flattening.passages);
		return new Sheet(flattening.frames, flattening.passages, flattening.exhibits);
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			this.draft.append(text.getWholeText(), this.here);
		}
		return (node instanceof Element element && depth > 0) ? open(element) : FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element && element.equals(this.here.element) && this.here.parent != null) {
			if (this.here.isBlock()) {
				breakPassage();
			}
			this.here = this.here.parent;
		}
		return FilterResult.CONTINUE;
	}

	private FilterResult open(Element element) {
		String tag = element.normalName();
		boolean passed = tag.equals("br") || tag.equals("noscript") || Tags.isMute(tag);
		if (!passed) {
			return enter(element, tag);
		}
		this.here.children++;
		if (tag.equals("br")) {
			breakLine();
		}
		else if (tag.equals("noscript")) {
			element.getElementsByTag("img").forEach((picture) -> exhibit(Sort.PICTURE, picture));
		}
		return FilterResult.SKIP_ENTIRELY;
	}

	private FilterResult enter(Element element, String tag) {
		if (Tags.isBlock(tag)) {
			breakPassage();
		}
		this.here = new Frame(this.here, element, this.frames.size(), this.markings.read(element));
		this.frames.add(this.here);
		if (Tags.isPicture(tag)) {
			this.here.tally.pictures++;
			exhibit(Sort.PICTURE, element);
		}
		else if (Tags.isWindow(tag)) {
			exhibit(Sort.WINDOW, element);
			return FilterResult.SKIP_CHILDREN;
		}
		else if (tag.equals("hr")) {
			exhibit(Sort.RULE, element);
		}
		return FilterResult.CONTINUE;
	}

	private void exhibit(Sort sort, Element element) {
		int position = this.passages.size() + (this.draft.isEmpty() ? 0 : 1);
		this.exhibits.add(new Exhibit(sort, element, this.here, position));
	}

	/** Two line breaks in a row are how pages without paragraphs part them. */
	private void breakLine() {
		if (this.draft.isLineEnded()) {
			breakPassage();
		}
		else if (!this.draft.isEmpty()) {
			this.draft.breakLine();
		}
	}

	private void breakPassage() {
		if (this.draft.isEmpty()) {
			this.draft.clear();
			return;
		}
		this.passages.add(this.draft.finish(this.passages.size(), this.here));
	}

}
