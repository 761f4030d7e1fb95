package org.dateline.format.page.facts;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the language: what the page declares, unless its words are clearly in another.
 */
final class LanguageChooser {

	private static final int SAMPLE = 3000;

	private static final int SHORTEST_LINE = 60;

	/** Of two alike languages the page's word counts. */
	private static final List<List<String>> ALIKE = List.of(List.of("no", "nb", "nn", "da", "sv"),
			List.of("hr", "sr", "bs", "sl", "sh", "cnr"), List.of("id", "ms"), List.of("cs", "sk"),
			List.of("zu", "xh", "st", "tn", "ss", "nr"), List.of("hi", "mr", "ne"), List.of("pt", "gl", "es", "ca"),
			List.of("bg", "mk"), List.of("nl", "af", "fy"), List.of("zh", "yue", "ja"),
			List.of("ar", "fa", "ur", "ps", "ckb"), List.of("tl", "fil", "ceb"), List.of("tr", "az"));

	private final Page page;

	private final String root;

	LanguageChooser(Page page, String root) {
		this.page = page;
		this.root = root;
	}

	/** The language as a BCP 47 tag. */
	Optional<Fact<String>> choose() {
		Ballot<String> ballot = new Ballot<>(LanguageChooser::base);
		MetaTags metas = this.page.metas();
		ballot.hear(Origin.JSON_LD, this.page.data().text("inLanguage").flatMap(LanguageChooser::tag));
		ballot.hear(Origin.META, tag(this.root));
		ballot.hear(Origin.META, metas.first("content-language", "language").flatMap(LanguageChooser::tag));
		ballot.hear(Origin.MICRODATA, metas.first("inlanguage").flatMap(LanguageChooser::tag));
		ballot.hear(Origin.OPENGRAPH, metas.first("og:locale").flatMap(LanguageChooser::tag));
		ballot.hear(Origin.DUBLIN_CORE, metas.first("dc.language", "dcterms.language").flatMap(LanguageChooser::tag));
		Optional<LanguageGuess> guess = LanguageDetector.guess(sample());
		guess.ifPresent((found) -> ballot.hear(Origin.TEXT, found.language()));
		ballot.hear(Origin.HINT, Optional.ofNullable(this.page.hints().language()).flatMap(LanguageChooser::tag));
		return guess.flatMap((found) -> checked(ballot, found)).or(ballot::elect);
	}

	/** The first declared language that the words bear out; theirs, if there is none. */
	private static Optional<Fact<String>> checked(Ballot<String> ballot, LanguageGuess guess) {
		Stream<Candidate<String>> agreeing = ballot.candidates()
			.stream()
			.filter((candidate) -> base(candidate.value()).equals(guess.language()));
		Optional<Candidate<String>> alike = ballot.candidates()
			.stream()
			.filter((candidate) -> candidate.origin() != Origin.TEXT)
			.filter((candidate) -> !guess.sure() || areAlike(base(candidate.value()), guess.language()))
			.findFirst();
		return alike.or(agreeing::findFirst).map(ballot::elect);
	}

	private static boolean areAlike(String one, String other) {
		return ALIKE.stream().anyMatch((group) -> group.contains(one) && group.contains(other));
	}

	private static String base(String tag) {
		String base = Locale.forLanguageTag(tag).getLanguage();
		return (base.equals("nb") || base.equals("nn")) ? "no" : base;
	}

	private String sample() {
		StringBuilder sample = new StringBuilder();
		for (Line line : this.page.lines()) {
			if (!line.margin() && line.text().length() >= SHORTEST_LINE && sample.length() < SAMPLE) {
				sample.append(line.text()).append('\n');
			}
		}
		if (sample.length() < SAMPLE / 10) {
			this.page.lines().stream().limit(300).forEach((line) -> sample.append(line.text()).append('\n'));
		}
		return sample.toString();
	}

	/** A declared language as BCP 47, if it is one. */
	private static Optional<String> tag(String declared) {
		int comma = declared.indexOf(',');
		String first = ((comma >= 0) ? declared.substring(0, comma) : declared).strip().replace('_', '-');
		try {
			Locale locale = new Locale.Builder().setLanguageTag(first).build();
			String base = locale.getLanguage();
			boolean known = base.length() == 2 || base.length() == 3;
			return known && !base.equals("und") ? Optional.of(locale.toLanguageTag()) : Optional.empty();
		}
		catch (IllformedLocaleException _) {
			return Optional.empty();
		}
	}

}
