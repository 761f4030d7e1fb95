package org.dateline.article;

import org.dateline.http.Answer;
import org.dateline.http.Asked;
import org.dateline.http.Gives;
import org.dateline.http.Parameter;
import org.dateline.http.Question;
import org.dateline.http.Version;
import org.dateline.image.CaptionService;
import org.dateline.image.ImageService;
import org.dateline.listing.Catalogue;
import org.dateline.listing.EditionService;
import org.dateline.listing.Envelopes;
import org.dateline.listing.Slices;
import org.dateline.quote.QuoteService;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pictures, captions and quotations of one article. */
@Controller
@RequestMapping("/v1/articles/{article}")
class PartController {

	private final ArticleService articles;

	private final ImageService images;

	private final CaptionService captions;

	private final QuoteService quotes;

	private final PartMenus menus;

	private final EditionService editions;

	private final Envelopes envelopes;

	PartController(ArticleService articles, ImageService images, CaptionService captions, QuoteService quotes,
			PartMenus menus, EditionService editions, Envelopes envelopes) {
		this.articles = articles;
		this.images = images;
		this.captions = captions;
		this.quotes = quotes;
		this.menus = menus;
		this.editions = editions;
		this.envelopes = envelopes;
	}

	@GetMapping("/images")
	@Gives(value = "ImageList", operation = "listImagesOfArticle",
			example = "/v1/articles/sore-losers-daeshs-uk-attacks-meant-as-retaliation-for-collapsing-caliphate/images?limit=2",
			group = "Articles", summary = "Lists the pictures of one article, each with its credit and its uses there.")
	Answer<Record> images(@PathVariable String article, @Asked("articleImages") Question question) {
		Standing standing = this.articles.find(article);
		Catalogue<Integer> catalogue = this.menus.images().of(standing.id());
		return this.envelopes.answer(standing.version(), question, ArticleLinks.path(standing, "images"), () -> Slices
			.page(catalogue, question, this.images.imagesOf(standing.id(), this.articles.story(standing))));
	}

	@GetMapping("/captions")
	@Gives(value = "CaptionList", operation = "listCaptionsOfArticle",
			example = "/v1/articles/sore-losers-daeshs-uk-attacks-meant-as-retaliation-for-collapsing-caliphate/captions?role=lead,inline",
			group = "Articles", summary = "Lists the captions of one article, in reading order.")
	Answer<Record> captions(@PathVariable String article, @Asked("articleCaptions") Question question) {
		Standing standing = this.articles.find(article);
		return this.envelopes.answer(version(standing, question), question, ArticleLinks.path(standing, "captions"),
				() -> this.captions.captionsOf(this.menus.captions(), question, standing.id()));
	}

	@GetMapping("/quotes")
	@Gives(value = "QuoteList", operation = "listQuotesOfArticle",
			example = "/v1/articles/sore-losers-daeshs-uk-attacks-meant-as-retaliation-for-collapsing-caliphate/quotes?kind=mixed&limit=1",
			group = "Articles", summary = "Lists the quotations of one article, in reading order.")
	Answer<Record> quotes(@PathVariable String article, @Asked("articleQuotes") Question question) {
		Standing standing = this.articles.find(article);
		return this.envelopes.answer(version(standing, question), question, ArticleLinks.path(standing, "quotes"),
				() -> this.quotes.quotesOf(this.menus.quotes(), question, standing.id()));
	}

	@GetMapping("/corrections")
	@Gives(value = "CorrectionList", operation = "listCorrectionsOfArticle",
			example = "/v1/articles/sore-losers-daeshs-uk-attacks-meant-as-retaliation-for-collapsing-caliphate/corrections",
			group = "Articles", summary = "Lists what has been put right in one article.")
	Answer<Record> corrections(@PathVariable String article, @Asked("articleCorrections") Question question) {
		Standing standing = this.articles.find(article);
		Catalogue<Integer> catalogue = this.menus.corrections().of(standing.id());
		return this.envelopes.answer(standing.version(), question, ArticleLinks.path(standing, "corrections"),
				() -> Slices.page(catalogue, question, this.articles.story(standing).corrections()));
	}

	/** What is put in place whole tells of other articles too, and changes with them. */
	private Version version(Standing standing, Question question) {
		return question.all(Parameter.INCLUDE).isEmpty() ? standing.version() : this.editions.present();
	}

}
