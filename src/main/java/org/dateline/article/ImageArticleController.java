package org.dateline.article;

import java.util.UUID;

import org.dateline.http.Answer;
import org.dateline.http.Asked;
import org.dateline.http.Gives;
import org.dateline.http.Ids;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Condition;
import org.dateline.listing.EditionService;
import org.dateline.listing.Envelopes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The articles that show one picture. */
@Controller
class ImageArticleController {

	private static final String SHOWS = "exists (select 1 from Caption u where u.article = r.id and u.image = :shown)";

	private final ArticleListService lists;

	private final Catalogue<Article> imageArticles;

	private final EditionService editions;

	private final Envelopes envelopes;

	ImageArticleController(ArticleListService lists, Catalogue<Article> imageArticles, EditionService editions,
			Envelopes envelopes) {
		this.lists = lists;
		this.imageArticles = imageArticles;
		this.editions = editions;
		this.envelopes = envelopes;
	}

	@GetMapping("/v1/images/{image}/articles")
	@Gives(value = "ArticleList", operation = "listArticlesOfImage",
			example = "/v1/images/01a21214-b7c6-7289-96b7-0cc35cc6866d/articles", group = "Images",
			summary = "Lists the articles that show one picture.")
	Answer<Record> articles(@PathVariable String image, @Asked("imageArticles") Question question) {
		UUID id = Ids.read(image).orElseThrow(() -> Refusal.unknown("image", image));
		return this.envelopes.answer(this.editions.present(), question, "/v1/images/" + id + "/articles",
				() -> this.lists.list(this.imageArticles, question, Condition.of(SHOWS, "shown", id))
					.ownedBy(() -> this.lists.check(id)));
	}

}
