package org.dateline.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.http.Answer;
import org.dateline.http.Asked;
import org.dateline.http.Gives;
import org.dateline.http.Caching;
import org.dateline.http.Question;
import org.dateline.http.Visitor;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Condition;
import org.dateline.listing.EditionService;
import org.dateline.listing.Envelopes;
import org.dateline.story.Quotation;
import org.dateline.story.Related;
import org.dateline.story.Speaker;
import org.dateline.story.Story;
import org.dateline.quote.SpeakerService;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/v1/articles")
class ArticleController {

	private final ArticleService articles;

	private final ArticleListService lists;

	private final SpeakerService speakers;

	private final ArticleLinks links;

	private final Catalogue<Article> catalogue;

	private final EditionService editions;

	private final Envelopes envelopes;

	ArticleController(ArticleService service, ArticleListService lists, SpeakerService speakers, ArticleLinks links,
			Catalogue<Article> articles, EditionService editions, Envelopes envelopes) {
		this.articles = service;
		this.lists = lists;
		this.speakers = speakers;
		this.links = links;
		this.catalogue = articles;
		this.editions = editions;
		this.envelopes = envelopes;
	}

	@GetMapping
	@Gives(value = "ArticleList", operation = "listArticles", example = "/v1/articles?section=world&hasQuote=true",
			group = "Articles", summary = "Lists articles as summaries, never with their bodies.")
	Answer<Record> list(@Asked("articles") Question question) {
		return this.envelopes.answer(this.editions.present(), question, "/v1/articles",
				() -> this.lists.list(this.catalogue, question, Condition.NONE));
	}

	@GetMapping("/{article}")
	@Gives(value = "Article", operation = "showArticle",
			example = "/v1/articles/sore-losers-daeshs-uk-attacks-meant-as-retaliation-for-collapsing-caliphate",
			group = "Articles",
			summary = "Shows one article, by its id or its slug, whole: blocks, pictures, quotations, related stories.")
	Answer<Story> show(@PathVariable String article, @Asked("article") Question question, HttpServletRequest request) {
		Standing standing = this.articles.find(article, Visitor.of(request));
		boolean others = question.includes("related") || question.includes("quotes.speaker");
		return new Answer<>(Story.class, others ? this.editions.present() : standing.version(), () -> {
			Story story = this.articles.story(standing);
			return new Answer.Content<>(story, expansions(story, question));
		}, question, Caching.LIVE, this.links.of(standing));
	}

	/** What stands in place of ids, because it was asked for. */
	private Map<String, Map<String, ?>> expansions(Story story, Question question) {
		Map<String, Map<String, ?>> expansions = new HashMap<>();
		if (question.includes("quotes.speaker")) {
			expansions.put("quotes.speaker", speakers(story));
		}
		if (question.includes("related")) {
			expansions.put("related.article", this.lists.show(ids(story.related().stream().map(Related::article))));
		}
		return expansions;
	}

	private Map<String, Object> speakers(Story story) {
		Stream<Speaker> said = story.quotes().stream().map(Quotation::speaker).flatMap(Stream::ofNullable);
		Map<String, Object> speakers = new HashMap<>();
		this.speakers.show(ids(said.map(Speaker::id))).forEach((id, speaker) -> speakers.put(id.toString(), speaker));
		return speakers;
	}

	private static List<UUID> ids(Stream<String> ids) {
		return ids.flatMap(Stream::ofNullable).distinct().map(UUID::fromString).toList();
	}

}
