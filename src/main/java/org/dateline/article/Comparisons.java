package org.dateline.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dateline.comparison.Comparison;
import org.dateline.http.PublicAddress;
import org.dateline.http.Refusal;
import org.dateline.revision.Revision;
import org.dateline.revision.RevisionService;
import org.dateline.story.Story;

import org.springframework.stereotype.Component;

/** Compares revisions of one article that the public may see. */
@Component
class Comparisons {

	private final ArticleService articles;

	private final RevisionService revisions;

	private final PublicAddress address;

	Comparisons(ArticleService articles, RevisionService revisions, PublicAddress address) {
		this.articles = articles;
		this.revisions = revisions;
		this.address = address;
	}

	/** The first revision there is has none before it and is compared with itself. */
	Comparison of(Standing standing, Optional<Integer> earlier, Optional<Integer> later) {
		int to = later.orElse(standing.revision());
		int from = earlier.or(() -> this.revisions.numberBefore(standing.id(), to)).orElse(to);
		Map<Integer, Revision> kept = this.revisions.find(standing.id(), List.of(from, to));
		return Comparison.of(story(kept, from), story(kept, to)).with(links(standing, from, to));
	}

	private Story story(Map<Integer, Revision> kept, int number) {
		return Optional.ofNullable(kept.get(number))
			.map(this.articles::story)
			.orElseThrow(() -> Refusal.unknown("revision", Integer.toString(number)));
	}

	private Map<String, String> links(Standing standing, int from, int to) {
		String article = article(standing);
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", article + "/diff?from=" + from + "&to=" + to);
		links.put("from", article + "/revisions/" + from);
		links.put("to", article + "/revisions/" + to);
		return links;
	}

	/** The links that can be given before revisions are read. */
	Map<String, String> history(Standing standing) {
		return Map.of("version-history", article(standing) + "/revisions");
	}

	/** By its id, for a slug may change. */
	private String article(Standing standing) {
		return this.address.of("/v1/articles", standing.id());
	}

}
