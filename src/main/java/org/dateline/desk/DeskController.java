package org.dateline.desk;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.amendment.Amendment;
import org.dateline.article.ArticleLinks;
import org.dateline.http.Answer;
import org.dateline.http.Asked;
import org.dateline.http.Caching;
import org.dateline.http.Intent;
import org.dateline.http.ProblemKind;
import org.dateline.http.Question;
import org.dateline.http.Receipt;
import org.dateline.http.Refusal;
import org.dateline.http.Takes;
import org.dateline.http.Visitor;
import org.dateline.story.Story;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/v1/articles")
class DeskController {

	private final DeskService desk;

	private final Submissions submissions;

	private final ArticleLinks links;

	DeskController(DeskService desk, Submissions submissions, ArticleLinks links) {
		this.desk = desk;
		this.submissions = submissions;
		this.links = links;
	}

	@PostMapping
	@Takes(operation = "createArticle", group = "Articles", scope = "edit", summary = "Keeps a story as a new article.",
			body = "Manuscript", gives = "Article", statuses = 201, headers = { "Idempotency-Key", "Prefer" })
	Receipt<Story> create(@Asked("writing") Question question, HttpServletRequest request) {
		Submission submission = this.submissions.of(request);
		Filed filed = this.desk.create(submission, Ticket.of(request, submission.digest()));
		return Receipt.created(filed.path(), answer(filed, question));
	}

	@PutMapping("/{article}")
	@Takes(operation = "replaceArticle", group = "Articles", scope = "edit",
			summary = "Replaces the story of an article by its next revision.", body = "Manuscript", gives = "Article",
			statuses = { 200, 204 }, headers = { "If-Match", "Prefer" })
	Receipt<Story> replace(@PathVariable String article, @Asked("writing") Question question,
			HttpServletRequest request) {
		Submission submission = this.submissions.of(request);
		Filed filed = this.desk.replace(article, Intent.of(request), submission);
		return Receipt.changed(filed.path(), answer(filed, question));
	}

	@PatchMapping("/{article}")
	@Takes(operation = "amendArticle", group = "Articles", scope = "edit",
			summary = "Changes parts of an article, by a JSON Patch (RFC 6902) or a JSON Merge Patch (RFC 7396).",
			body = { "JsonPatch", "MergePatch" },
			types = { "application/json-patch+json", "application/merge-patch+json" }, gives = "Article",
			statuses = { 200, 204 }, headers = { "If-Match", "Prefer" })
	Receipt<Story> amend(@PathVariable String article, @Asked("writing") Question question,
			HttpServletRequest request) {
		Amendment amendment = this.submissions.amendment(request);
		Filed filed = this.desk.amend(article, Intent.of(request), amendment);
		return Receipt.changed(filed.path(), answer(filed, question));
	}

	@DeleteMapping("/{article}")
	@Takes(operation = "withdrawArticle", group = "Articles", scope = "edit",
			summary = "Withdraws an article, which can be put back, or removes it for good.", statuses = 204,
			headers = "If-Match")
	Object withdraw(@PathVariable String article, @Asked("withdrawal") Question question, HttpServletRequest request) {
		if (question.one(DeskConfiguration.PURGE).filter("true"::equals).isEmpty()) {
			Filed filed = this.desk.withdraw(article, Intent.of(request));
			return Receipt.withdrawn(filed.path(), answer(filed, question));
		}
		if (!Visitor.of(request).owner()) {
			throw new Refusal(ProblemKind.FORBIDDEN, "Only a key with the scope admin removes articles for good");
		}
		this.desk.purge(article, Intent.of(request));
		return ResponseEntity.noContent().build();
	}

	private Answer<Story> answer(Filed filed, Question question) {
		return new Answer<>(Story.class, filed.standing().version(),
				() -> new Answer.Content<>(filed.story(), Map.of()), question, Caching.LIVE,
				this.links.of(filed.standing()));
	}

}
