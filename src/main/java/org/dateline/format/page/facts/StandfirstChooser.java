package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the standfirst: the description on which most places agree, in the wording that
 * the page shows; where there is none, the summary beneath the headline.
 */
final class StandfirstChooser {

	private static final int SHORTEST = 30;

	private static final int LONGEST = 1500;

	private static final int NEAR = 12;

	private static final double ALIKE = 0.5;

	private final Page page;

	private final int headline;

	private final String title;

	private final Ballot<String> ballot = Ballot.ofWords();

	StandfirstChooser(Page page, int headline, String title) {
		this.page = page;
		this.headline = headline;
		this.title = title;
	}

	/** The standfirst. */
	Optional<Fact<String>> choose() {
		MetaTags metas = this.page.metas();
		hear(Origin.JSON_LD, this.page.data().text("description"));
		hear(Origin.OPENGRAPH, metas.first("og:description"));
		hear(Origin.META, metas.first("description"));
		hear(Origin.TWITTER, metas.first("twitter:description"));
		hear(Origin.DUBLIN_CORE, metas.first("dc.description", "dcterms.abstract"));
		List<Candidate<String>> told = this.ballot.candidates();
		List<Candidate<String>> shown = shown();
		shown.forEach((candidate) -> this.ballot.hear(candidate.origin(), candidate.value()));
		Optional<Candidate<String>> best = told.stream()
			.max(Comparator.comparingInt((candidate) -> votes(candidate, told)));
		return best.map((one) -> seen(one, shown).orElseGet(() -> longest(one, told)))
			.filter((one) -> shown.isEmpty() || !isBroken(one.value()))
			.or(() -> shown.stream().findFirst())
			.map(this.ballot::elect);
	}

	private void hear(Origin origin, Optional<String> text) {
		text.map(Wording::untagged)
			.filter((words) -> !Wording.letters(words).equals(Wording.letters(this.title)))
			.ifPresent((words) -> this.ballot.hear(origin, words));
	}

	/** How many places say the same; of as many the first to speak is taken. */
	private static int votes(Candidate<String> one, List<Candidate<String>> told) {
		String key = Wording.letters(one.value());
		int same = (int) told.stream().filter((other) -> Wording.letters(other.value()).equals(key)).count();
		return 10 * same - told.indexOf(one);
	}

	private static Optional<Candidate<String>> seen(Candidate<String> told, List<Candidate<String>> shown) {
		return shown.stream()
			.filter((other) -> Wording.likeness(other.value(), told.value()) >= ALIKE)
			.max(Comparator.comparingDouble((other) -> Wording.likeness(other.value(), told.value())));
	}

	/** A description that breaks off gives way to one that goes on. */
	private static Candidate<String> longest(Candidate<String> one, List<Candidate<String>> told) {
		String begun = beginning(one.value());
		return told.stream()
			.filter((other) -> other.value().length() > one.value().length() && other.value().startsWith(begun))
			.findFirst()
			.orElse(one);
	}

	private static boolean isBroken(String text) {
		return text.endsWith("...") || text.endsWith("…") || text.endsWith("[…]");
	}

	private static String beginning(String text) {
		int end = text.length();
		while (end > 0 && ".… []".indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return text.substring(0, end);
	}

	private List<Candidate<String>> shown() {
		List<Candidate<String>> shown = new ArrayList<>();
		for (Spot spot : this.page.marked(Mark.STANDFIRST)) {
			boolean near = spot.line() >= this.headline - 2 && spot.line() <= this.headline + NEAR;
			if (near && !spot.margin() && shown.size() < 6) {
				String text = spot.text();
				boolean fit = text.length() >= SHORTEST && text.length() <= LONGEST && !text.equals(this.title);
				if (fit) {
					shown.add(new Candidate<>(text, Origin.BYLINE));
				}
			}
		}
		return shown;
	}

}
