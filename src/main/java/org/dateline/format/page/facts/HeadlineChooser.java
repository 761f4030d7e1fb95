package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;

/**
 * Chooses the headline.
 *
 * <p>
 * A headline is best where it is shown. The heading that agrees most with the titles in
 * the head wins over them, as does the only heading of the first rank; a heading that is
 * the name of the site or leads to its front page is none. Where linked data and Open
 * Graph agree on another wording than the heading, they win: then the heading was cut for
 * its place; so does what the address spells out. Without a heading, linked data, Open
 * Graph, Twitter and the page's title are believed in this order.
 */
final class HeadlineChooser {

	/** Below this a heading and a title speak of different things. */
	private static final double ALIKE = 0.5;

	private static final int LONGEST = 400;

	private static final int MOST_HEADINGS = 8;

	private final Page page;

	private final SiteNames site;

	private final TitleCut cut;

	private final Ballot<String> ballot = Ballot.ofWords();

	HeadlineChooser(Page page, SiteNames site) {
		this.page = page;
		this.site = site;
		this.cut = new TitleCut(site);
	}

	/** The headline, with all other wordings of it. */
	Optional<Fact<String>> choose() {
		hearHead();
		List<Candidate<String>> head = whole(this.ballot.candidates());
		List<String> titles = titles(head);
		List<Candidate<String>> headings = headings(head);
		headings.forEach((heading) -> this.ballot.hear(heading.origin(), heading.value()));
		Optional<Candidate<String>> shown = headings.stream()
			.max(Comparator.comparingDouble((heading) -> support(heading.value(), titles)));
		boolean trusted = shown.isPresent()
				&& (support(shown.get().value(), titles) >= ALIKE || isAlone(headings, shown.get()));
		if (!trusted) {
			return head.stream().findFirst().map(this.ballot::elect).or(() -> shown.map(this.ballot::elect));
		}
		return agreed(head).filter((other) -> differs(shown.get(), other))
			.or(() -> filed(shown.get(), head))
			.or(() -> shown)
			.map(this.ballot::elect);
	}

	/**
	 * The wording that the address spells out and the heading does not: the story was
	 * filed under it, and the heading was changed or, where nothing in the head is like
	 * it, is that of something else.
	 */
	private Optional<Candidate<String>> filed(Candidate<String> shown, List<Candidate<String>> head) {
		AddressWords words = AddressWords.of(this.page.address());
		boolean alone = head.stream().noneMatch((one) -> Wording.likeness(one.value(), shown.value()) >= ALIKE);
		return head.stream()
			.filter((other) -> other.origin() == Origin.JSON_LD || (alone && other.origin() == Origin.OPENGRAPH))
			.filter((other) -> words.spell(other.value(), shown.value()))
			.findFirst();
	}

	private static boolean isAlone(List<Candidate<String>> headings, Candidate<String> heading) {
		return headings.size() == 1 && Wording.words(heading.value()).size() > 2;
	}

	/** What linked data and Open Graph both say. */
	private static Optional<Candidate<String>> agreed(List<Candidate<String>> head) {
		Optional<Candidate<String>> linked = of(head, Origin.JSON_LD);
		Optional<Candidate<String>> graph = of(head, Origin.OPENGRAPH);
		boolean agree = linked.isPresent() && graph.isPresent() && !differs(linked.get(), graph.get());
		return agree ? graph : Optional.empty();
	}

	private static boolean differs(Candidate<String> one, Candidate<String> other) {
		return !Wording.letters(one.value()).equals(Wording.letters(other.value()));
	}

	private static Optional<Candidate<String>> of(List<Candidate<String>> candidates, Origin origin) {
		return candidates.stream().filter((candidate) -> candidate.origin() == origin).findFirst();
	}

	private static double support(String heading, List<String> titles) {
		double likeness = titles.stream().mapToDouble((title) -> Wording.likeness(heading, title)).max().orElse(0);
		return likeness + Math.min(heading.length(), LONGEST) / (100.0 * LONGEST);
	}

	/** Titles whole and up to each bar. */
	private static List<String> titles(List<Candidate<String>> head) {
		List<String> titles = new ArrayList<>();
		for (Candidate<String> candidate : head) {
			titles.add(candidate.value());
			titles.addAll(TitleCut.beginnings(candidate.value()));
		}
		return titles;
	}

	/** Without those that break off where another goes on. */
	private static List<Candidate<String>> whole(List<Candidate<String>> head) {
		List<Candidate<String>> whole = head.stream()
			.filter((candidate) -> head.stream().noneMatch((other) -> isCut(candidate.value(), other.value())))
			.toList();
		return whole.isEmpty() ? head : whole;
	}

	private static boolean isCut(String text, String other) {
		int end = text.length();
		while (end > 0 && ".… ".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		boolean dotted = end < text.length() - 1 || text.endsWith("…");
		return (dotted || end > 80) && end > 20 && other.length() > end + 3 && other.startsWith(text.substring(0, end))
				&& Character.isLetterOrDigit(other.charAt(end + 1));
	}

	private void hearHead() {
		MetaTags metas = this.page.metas();
		hear(Origin.JSON_LD, this.page.data().text("headline"));
		hear(Origin.OPENGRAPH, metas.first("og:title"));
		hear(Origin.TWITTER, metas.first("twitter:title"));
		hear(Origin.PARSELY, metas.first("parsely-title"));
		hear(Origin.META, metas.first("title", "headline", "hdl", "sailthru.title"));
		hear(Origin.MICRODATA, this.page.items("headline").stream().map(Spot::value).findFirst());
		hear(Origin.DUBLIN_CORE, metas.first("dc.title", "dcterms.title"));
		hear(Origin.TITLE, Optional.of(this.page.title()));
	}

	private void hear(Origin origin, Optional<String> title) {
		title.map(this::untagged)
			.map((text) -> (origin == Origin.TITLE) ? this.cut.shortest(text) : this.cut.cut(text))
			.filter((text) -> !text.isEmpty() && text.length() <= LONGEST)
			.ifPresent((text) -> this.ballot.hear(origin, text));
	}

	/** What looks like a tag is none where the heading shows it. */
	private String untagged(String title) {
		String plain = Wording.plain(title);
		String letters = Wording.letters(plain);
		boolean shown = plain.indexOf('<') >= 0 && this.page.headings("h1")
			.stream()
			.limit(MOST_HEADINGS)
			.anyMatch((spot) -> letters.equals(Wording.letters(spot.text())));
		return shown ? plain : Wording.untagged(plain);
	}

	private List<Candidate<String>> headings(List<Candidate<String>> head) {
		List<Candidate<String>> headings = new ArrayList<>();
		for (Spot spot : this.page.headings("h1")) {
			String text = wording(spot, head);
			boolean fit = !text.isEmpty() && text.length() <= LONGEST && headings.size() < MOST_HEADINGS;
			if (fit && !isSign(spot.element(), text, head)) {
				headings.add(new Candidate<>(text, Origin.H1));
			}
		}
		return headings;
	}

	/**
	 * A heading in the words of the head where these differ from it in signs alone, or
	 * lack its kicker.
	 */
	private String wording(Spot spot, List<Candidate<String>> head) {
		String text = withoutKicker(spot.text(), head);
		String letters = Wording.letters(text);
		boolean parted = spot.element().childrenSize() > 0;
		for (Candidate<String> candidate : head) {
			String other = Wording.letters(candidate.value());
			boolean part = parted && other.length() > letters.length() / 3
					&& (letters.endsWith(other) || letters.startsWith(other));
			if (candidate.origin() != Origin.TITLE && (part || letters.equals(other)) && !other.isEmpty()) {
				return candidate.value();
			}
		}
		return this.cut.cut(text);
	}

	/** A heading without the words before its colon, where Open Graph leaves them out. */
	private static String withoutKicker(String text, List<Candidate<String>> head) {
		return of(head, Origin.OPENGRAPH).map(Candidate::value)
			.filter((title) -> Wording.words(title).size() > 2)
			.filter((title) -> text.endsWith(": " + title))
			.orElse(text);
	}

	/**
	 * Whether a heading is the sign over the door: the site's name, or a link to its
	 * front page.
	 */
	private boolean isSign(Element heading, String text, List<Candidate<String>> head) {
		if (this.site.matches(text)) {
			return true;
		}
		Element parent = heading.parent();
		Element link = (parent != null && parent.normalName().equals("a")) ? parent : heading.selectFirst("a[href]");
		boolean leadsHome = link != null && isHome(link.attr("href"));
		List<String> parts = TitleCut.parts(this.page.title());
		boolean last = parts.size() > 1 && Wording.key(parts.getLast()).equals(Wording.key(text));
		return leadsHome
				|| (last && head.stream().noneMatch((other) -> Wording.key(other.value()).equals(Wording.key(text))));
	}

	private boolean isHome(String reference) {
		String host = this.page.host();
		int at = host.isEmpty() ? -1 : reference.indexOf(host);
		String path = (at >= 0) ? reference.substring(at + host.length()) : reference;
		return path.isEmpty() || path.equals("/") || path.equals("#") || path.equals("./") || path.equals("index.html");
	}

}
