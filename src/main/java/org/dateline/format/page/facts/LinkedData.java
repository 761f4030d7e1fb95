package org.dateline.format.page.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the linked data of a page says of its story: the story itself first, then the page
 * it stands on.
 */
final class LinkedData {

	private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "AboutPage", "FAQPage", "QAPage",
			"MedicalWebPage", "VideoObject", "Review", "Recipe", "HowTo", "Report", "Event", "PodcastEpisode",
			"CreativeWork", "ImageGallery", "MediaGallery", "Movie", "Book", "Product", "AudioObject", "ClaimReview");

	private final List<LinkedNode> nodes;

	private final List<LinkedNode> story;

	LinkedData(LinkedGraph graph, List<String> titles, List<String> addresses) {
		this.nodes = graph.nodes();
		this.story = this.nodes.stream()
			.filter((node) -> weight(node) > 0)
			.sorted(Comparator.comparingDouble((node) -> -weight(node) - fit(node, titles, addresses)))
			.limit(4)
			.toList();
	}

	private static int weight(LinkedNode node) {
		List<String> types = node.types();
		if (types.stream().anyMatch((type) -> type.endsWith("Article") || type.endsWith("Posting"))) {
			return 30;
		}
		if (node.members().get("headline") != null && node.members().get("datePublished") != null) {
			return 20;
		}
		return types.stream().anyMatch(PAGES::contains) ? 10 : 0;
	}

	/** Of several stories the page tells the one with its title or address. */
	private static double fit(LinkedNode node, List<String> titles, List<String> addresses) {
		String headline = node.text("headline").or(() -> node.text("name")).orElse("");
		double best = titles.stream().mapToDouble((title) -> Wording.likeness(title, headline)).max().orElse(0);
		boolean here = Stream.of("url", "mainEntityOfPage", "@id")
			.flatMap((name) -> node.texts(name).stream())
			.anyMatch(addresses::contains);
		return 5 * best + (here ? 3 : 0);
	}

	/** Everything described by itself. */
	List<LinkedNode> nodes() {
		return this.nodes;
	}

	/** The first words said of the story under one of these names. */
	Optional<String> text(String... names) {
		return Stream.of(names).flatMap((name) -> texts(name).stream()).findFirst();
	}

	/**
	 * All words said of the story under a name, by the first description that has any.
	 */
	List<String> texts(String name) {
		return this.story.stream()
			.map((node) -> node.texts(name))
			.filter((texts) -> !texts.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/** All things named under a name, by the first description that has any. */
	List<LinkedNode> things(String name) {
		return this.story.stream()
			.map((node) -> node.things(name))
			.filter((things) -> !things.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

}
