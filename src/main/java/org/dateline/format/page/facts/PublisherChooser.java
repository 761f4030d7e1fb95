package org.dateline.format.page.facts;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.dateline.story.Publisher;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the publisher: as linked data names it, then as the site names itself. A name
 * that the host bears is believed before one that it does not, a masthead before the
 * company that prints it.
 */
final class PublisherChooser {

	private static final Set<String> COMPANIES = Set.of("gmbh", "ag", "kg", "eg", "ltd", "limited", "inc", "llc", "sa",
			"sl", "srl", "spa", "bv", "nv", "ab", "as", "a/s", "aps", "oy", "oyj", "sas", "sarl", "plc", "corp", "co",
			"kft", "zrt", "sro", "doo", "ou");

	private final Page page;

	/** No publisher's name is longer, nor may it be. */
	private static final int LONGEST = 200;

	private final Ballot<Publisher> ballot = new Ballot<>((publisher) -> Wording.key(publisher.name()));

	PublisherChooser(Page page) {
		this.page = page;
	}

	/** The publisher, with its logo where linked data has one. */
	Optional<Fact<Publisher>> choose() {
		MetaTags metas = this.page.metas();
		hearFirst(this.page.data().things("publisher").stream());
		this.ballot.hear(Origin.OPENGRAPH, named(metas.first("og:site_name")));
		hearFirst(this.page.data().nodes().stream().filter(PublisherChooser::isSite));
		this.ballot.hear(Origin.META, named(metas.first("application-name", "apple-mobile-web-app-title")));
		this.ballot.hear(Origin.DUBLIN_CORE, named(metas.first("dc.publisher", "dcterms.publisher", "publisher")));
		this.ballot.hear(Origin.TITLE, named(titleEnd()));
		this.ballot.hear(Origin.HINT, named(Optional.ofNullable(this.page.hints().publisher())));
		List<Candidate<Publisher>> candidates = this.ballot.candidates();
		return best(candidates).or(() -> candidates.stream().findFirst()).map(this.ballot::elect).map(this::withLogo);
	}

	private Optional<Candidate<Publisher>> best(List<Candidate<Publisher>> candidates) {
		List<Candidate<Publisher>> mastheads = candidates.stream()
			.filter((candidate) -> !isCompany(candidate.value().name()))
			.toList();
		return mastheads.stream()
			.filter((candidate) -> isOfHost(candidate.value().name()))
			.findFirst()
			.or(() -> mastheads.stream().findFirst());
	}

	private static boolean isSite(LinkedNode node) {
		return node.types().contains("WebSite") || node.types().contains("NewsMediaOrganization");
	}

	private static boolean isCompany(String name) {
		List<String> words = WordList.words(Wording.key(name).replace(".", ""));
		return words.size() > 1 && COMPANIES.contains(words.getLast());
	}

	private boolean isOfHost(String name) {
		String letters = folded(name);
		String host = folded(this.page.host());
		return letters.length() > 1 && (host.contains(letters) || hostLabels().anyMatch(letters::contains));
	}

	private Stream<String> hostLabels() {
		return WordList.words(this.page.host().replace('.', ' '))
			.stream()
			.map(PublisherChooser::folded)
			.filter((label) -> label.length() > 3);
	}

	private static String folded(String name) {
		return Wording.letters(Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""));
	}

	private Optional<String> titleEnd() {
		List<String> parts = TitleCut.parts(this.page.title());
		return Optional.of(parts).filter((some) -> some.size() > 1).map(List::getLast).filter(this::isOfHost);
	}

	private void hearFirst(Stream<LinkedNode> nodes) {
		this.ballot.hear(Origin.JSON_LD, nodes.map(this::linked).flatMap(Optional::stream).findFirst());
	}

	private Optional<Publisher> linked(LinkedNode node) {
		@Nullable String url = node.text("url").flatMap(this.page::absolute).orElse(null);
		@Nullable String logo = node.things("logo")
			.stream()
			.flatMap((thing) -> Stream.of(thing.address(), thing.text("name")).flatMap(Optional::stream))
			.map(this.page::absolute)
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
		return node.text("name").flatMap(this::plain).map((name) -> new Publisher(name, url, logo));
	}

	private Optional<Publisher> named(Optional<String> name) {
		return name.flatMap(this::plain).map((text) -> new Publisher(text, null, null));
	}

	/**
	 * A name that is the host's is better without the end that all hosts of a country
	 * share.
	 */
	private Optional<String> plain(String name) {
		String bare = name.startsWith("www.") ? name.substring(4) : name;
		int dot = bare.lastIndexOf('.');
		boolean host = dot > 1 && bare.indexOf(' ') < 0 && folded(this.page.host()).endsWith(folded(bare));
		return Optional.of(host ? bare.substring(0, dot) : bare)
			.filter((text) -> !text.isBlank() && text.length() <= LONGEST)
			.filter((text) -> text.indexOf('/') != 0 && !text.startsWith("http"));
	}

	/** Whoever named the publisher, its address and its logo are those of linked data. */
	private Fact<Publisher> withLogo(Fact<Publisher> fact) {
		Publisher known = fact.rejected()
			.stream()
			.map(Candidate::value)
			.filter((other) -> other.logo() != null)
			.findFirst()
			.orElse(fact.value());
		Publisher whole = new Publisher(fact.value().name(),
				(fact.value().url() != null) ? fact.value().url() : known.url(),
				(fact.value().logo() != null) ? fact.value().logo() : known.logo());
		return new Fact<>(whole, fact.origin(), fact.confidence(), fact.rejected());
	}

}
