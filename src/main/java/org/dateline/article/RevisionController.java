package org.dateline.article;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.http.Answer;
import org.dateline.http.Asked;
import org.dateline.http.Caching;
import org.dateline.http.Gives;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.http.Version;
import org.dateline.http.Visitor;
import org.dateline.listing.Envelopes;
import org.dateline.revision.Revision;
import org.dateline.revision.RevisionService;
import org.dateline.story.Story;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The history of one article. */
@Controller
@RequestMapping("/v1/articles/{article}/revisions")
class RevisionController {

	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

	private final ArticleService articles;

	private final RevisionService revisions;

	private final ArticleLinks links;

	private final Envelopes envelopes;

	RevisionController(ArticleService articles, RevisionService revisions, ArticleLinks links, Envelopes envelopes) {
		this.articles = articles;
		this.revisions = revisions;
		this.links = links;
		this.envelopes = envelopes;
	}

	@GetMapping
	@Gives(value = "RevisionList", operation = "listRevisions",
			example = "/v1/articles/sore-losers-daeshs-uk-attacks-meant-as-retaliation-for-collapsing-caliphate/revisions",
			group = "Articles", summary = "Lists the revisions of one article, the latest first.")
	Answer<Record> list(@PathVariable String article, @Asked("revisions") Question question,
			HttpServletRequest request) {
		Visitor visitor = Visitor.of(request);
		Standing standing = this.articles.find(article, visitor);
		String path = ArticleLinks.path(standing, "revisions");
		return this.envelopes.answer(standing.version(), question, path,
				() -> this.revisions.list(standing.id(), path, question, visitor.editor()));
	}

	@GetMapping("/{number}")
	@Gives(value = "Article", operation = "showRevision",
			example = "/v1/articles/sore-losers-daeshs-uk-attacks-meant-as-retaliation-for-collapsing-caliphate/revisions/1",
			group = "Articles", summary = "Shows one article as it was in one revision, which never changes.")
	Answer<Story> show(@PathVariable String article, @PathVariable String number,
			@Asked("articleRevision") Question question, HttpServletRequest request) {
		Revision revision = find(article, number, Visitor.of(request));
		Version version = Version.of(revision.subject(), revision.number(), revision.createdAt());
		return new Answer<>(Story.class, version, () -> new Answer.Content<>(this.articles.story(revision), Map.of()),
				question, Caching.IMMUTABLE, this.links.of(revision));
	}

	/** Finds out why there is no such revision only where there is none. */
	private Revision find(String article, String number, Visitor visitor) {
		Optional<Revision> found = Optional.of(number)
			.filter((text) -> NUMBER.matcher(text).matches())
			.flatMap((text) -> this.articles.revision(article, Integer.parseInt(text), visitor));
		if (found.isEmpty()) {
			this.articles.find(article, visitor);
		}
		return found.orElseThrow(() -> Refusal.unknown("revision", number));
	}

}
