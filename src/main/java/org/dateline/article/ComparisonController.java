package org.dateline.article;

import java.util.Map;
import java.util.Optional;

import org.dateline.http.Answer;
import org.dateline.http.Asked;
import org.dateline.http.Caching;
import org.dateline.http.Gives;
import org.dateline.http.Question;
import org.dateline.http.Version;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What changed between revisions of one article. */
@Controller
@RequestMapping("/v1/articles/{article}/diff")
class ComparisonController {

	private final ArticleService articles;

	private final Comparisons comparisons;

	ComparisonController(ArticleService articles, Comparisons comparisons) {
		this.articles = articles;
		this.comparisons = comparisons;
	}

	@GetMapping
	@Gives(value = "Comparison", operation = "compareRevisions",
			example = "/v1/articles/sore-losers-daeshs-uk-attacks-meant-as-retaliation-for-collapsing-caliphate/diff?from=1&to=1",
			group = "Articles",
			summary = "Tells what changed between two revisions of one article, block by block and word by word.")
	Answer<Record> compare(@PathVariable String article, @Asked("articleComparison") Question question) {
		Standing standing = this.articles.find(article);
		Optional<Integer> from = question.one("from").map(Integer::valueOf);
		Optional<Integer> to = question.one("to").map(Integer::valueOf);
		boolean settled = from.isPresent() && to.isPresent();
		return new Answer<>(Record.class, version(standing, settled),
				() -> new Answer.Content<>(this.comparisons.of(standing, from, to), Map.of()), question,
				settled ? Caching.IMMUTABLE : Caching.LIVE, this.comparisons.history(standing));
	}

	/**
	 * Between two revisions that are named nothing ever changes. Whether they are there
	 * has still to be found out.
	 */
	private static Version version(Standing standing, boolean settled) {
		String name = settled ? standing.id().toString() : standing.version().name();
		return new Version(name, standing.since(), true);
	}

}
