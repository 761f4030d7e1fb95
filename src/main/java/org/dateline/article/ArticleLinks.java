package org.dateline.article;

import java.util.LinkedHashMap;
import java.util.Map;

import org.dateline.http.PublicAddress;
import org.dateline.revision.Revision;

import org.springframework.stereotype.Component;

/** The links of an article and of its revisions (RFC 8288; RFC 5829 for the versions). */
@Component
public class ArticleLinks {

	private static final String ARTICLES = "/v1/articles";

	private static final String SCHEMA = "/v1/schema/article.json";

	private final PublicAddress address;

	ArticleLinks(PublicAddress address) {
		this.address = address;
	}

	/**
	 * The links of an article.
	 * @param standing where it stands
	 * @return addresses by relation
	 */
	public Map<String, String> of(Standing standing) {
		String self = this.address.of(ARTICLES, standing.slug());
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", self);
		links.put("canonical", self);
		links.put("alternate", self + ".json");
		links.put("collection", this.address.of(ARTICLES));
		links.put("describedby", this.address.of(SCHEMA));
		links.put("latest-version", self + "/revisions/" + standing.revision());
		links.put("version-history", self + "/revisions");
		for (String part : new String[] { "images", "captions", "quotes", "related", "corrections" }) {
			links.put(part, self + "/" + part);
		}
		return links;
	}

	/**
	 * A revision never changes, so its links hold nothing that may: no slug, no
	 * successor.
	 */
	Map<String, String> of(Revision revision) {
		String latest = this.address.of(ARTICLES, revision.subject());
		String history = latest + "/revisions";
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", history + "/" + revision.number());
		links.put("latest-version", latest);
		links.put("version-history", history);
		links.put("describedby", this.address.of(SCHEMA));
		if (revision.number() > 1) {
			links.put("predecessor-version", history + "/" + (revision.number() - 1));
		}
		return links;
	}

	/** The path of a part of an article. */
	static String path(Standing standing, String part) {
		return ARTICLES + "/" + standing.slug() + "/" + part;
	}

}
