package org.dateline.format.page.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chooses what the story is about from the keywords that the page gives itself. */
final class TopicChooser {

	private static final Pattern COMMAS = Pattern.compile("[,;|、，]");

	private static final int LONGEST = 80;

	private static final int MOST = 60;

	private final Page page;

	TopicChooser(Page page) {
		this.page = page;
	}

	/** The topics. */
	Optional<Fact<List<String>>> choose() {
		MetaTags metas = this.page.metas();
		Ballot<List<String>> ballot = new Ballot<>((topics) -> topics.stream().map(Wording::key).sorted().toList());
		ballot.hear(Origin.JSON_LD, split(this.page.data().texts("keywords").stream()));
		ballot.hear(Origin.META, split(metas.all("news_keywords").stream()));
		ballot.hear(Origin.OPENGRAPH, split(metas.all("article:tag").stream()));
		ballot.hear(Origin.PARSELY, split(metas.all("parsely-tags").stream()));
		ballot.hear(Origin.META, split(metas.all("keywords").stream()));
		ballot.hear(Origin.MICRODATA, split(this.page.items("keywords").stream().map(Spot::value)));
		ballot.hear(Origin.LINK,
				whole(this.page.links("tag").stream().filter((spot) -> !spot.margin()).map(Spot::text)));
		ballot.hear(Origin.JSON_LD, whole(this.page.data().texts("about").stream()));
		return ballot.elect();
	}

	private static List<String> split(Stream<String> values) {
		return whole(values.flatMap(COMMAS::splitAsStream));
	}

	private static List<String> whole(Stream<String> values) {
		Map<String, String> topics = new LinkedHashMap<>();
		values.map(Wording::untagged)
			.filter((topic) -> !topic.isEmpty() && topic.length() <= LONGEST)
			.limit(MOST)
			.forEach((topic) -> topics.putIfAbsent(Wording.key(topic), topic));
		return List.copyOf(topics.values());
	}

}
