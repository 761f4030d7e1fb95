package org.dateline.related;

import org.dateline.article.ArticleService;
import org.dateline.http.Answer;
import org.dateline.http.Asked;
import org.dateline.http.Gives;
import org.dateline.http.PublicAddress;
import org.dateline.http.Question;
import org.dateline.listing.EditionService;
import org.dateline.listing.Envelopes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class RelatedController {

	private final RelatedService service;

	private final ArticleService articles;

	private final EditionService editions;

	private final Envelopes envelopes;

	RelatedController(RelatedService service, ArticleService articles, EditionService editions, Envelopes envelopes) {
		this.service = service;
		this.articles = articles;
		this.editions = editions;
		this.envelopes = envelopes;
	}

	@GetMapping("/v1/articles/{article}/related")
	@Gives(value = "RelatedList", operation = "listRelatedOfArticle",
			example = "/v1/articles/sore-losers-daeshs-uk-attacks-meant-as-retaliation-for-collapsing-caliphate/related",
			group = "Articles", summary = "Lists the stories that belong beside one article: those it embeds first.")
	Answer<Record> related(@PathVariable String article, @Asked("relatedStories") Question question) {
		return this.envelopes.answer(this.editions.present(), question,
				"/v1/articles/" + PublicAddress.escaped(article) + "/related",
				() -> this.service.beside(this.articles.find(article).id(), question));
	}

}
