package org.dateline.article;

import java.util.Map;

import org.dateline.http.PublicAddress;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Reads the summaries of articles out of their rows. */
@Component
class Summaries {

	private final PublicAddress address;

	private final JsonMapper mapper;

	Summaries(PublicAddress address, JsonMapper mapper) {
		this.address = address;
		this.mapper = mapper;
	}

	ArticleSummary of(Article article) {
		return this.mapper.readValue(article.summary(), ArticleSummary.class);
	}

	Map<String, String> links(Article article) {
		return Map.of("self", this.address.of("/v1/articles", article.slug()));
	}

}
