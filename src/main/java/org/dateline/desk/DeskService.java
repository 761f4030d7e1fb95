package org.dateline.desk;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.dateline.amendment.Amendment;
import org.dateline.article.ArticleService;
import org.dateline.article.Attempts;
import org.dateline.article.BrokenStory;
import org.dateline.article.Outcome;
import org.dateline.article.Standing;
import org.dateline.format.Manuscript;
import org.dateline.http.Intent;
import org.dateline.story.Status;
import org.dateline.story.Story;

import org.springframework.stereotype.Service;

/** Writes, changes, withdraws and removes articles for those who may. */
@Service
class DeskService {

	private final ArticleService articles;

	private final CreationService creation;

	private final Ownership ownership;

	private final Sheets sheets;

	DeskService(ArticleService articles, CreationService creation, Ownership ownership, Sheets sheets) {
		this.articles = articles;
		this.creation = creation;
		this.ownership = ownership;
		this.sheets = sheets;
	}

	/** Keeps a new article. */
	Filed create(Submission submission, Optional<Ticket> ticket) {
		Story story = this.ownership.fresh(submission.read());
		return placed(submission, () -> this.creation.create(story, ticket));
	}

	/** Replaces the story of an article. */
	Filed replace(String key, Intent intent, Submission submission) {
		Manuscript manuscript = submission.read();
		return placed(submission,
				() -> revised(key, intent, (standing, present) -> this.ownership.next(manuscript, standing, present)));
	}

	/** Changes parts of the story of an article. */
	Filed amend(String key, Intent intent, Amendment amendment) {
		try {
			return Attempts.of(() -> revised(key, intent, (standing, present) -> this.ownership
				.next(this.sheets.amended(amendment, standing, present), standing, present)));
		}
		catch (BrokenStory broken) {
			throw Submission.refusal(broken.faults(), Optional.empty());
		}
	}

	/** Takes an article away from the public; it can be put back. */
	Filed withdraw(String key, Intent intent) {
		return Attempts
			.of(() -> revised(key, intent, (standing, present) -> present.but().status(Status.WITHDRAWN).build()));
	}

	/** Removes an article for good. */
	void purge(String key, Intent intent) {
		Attempts.of(() -> this.articles.purge(key, intent));
	}

	private Filed revised(String key, Intent intent, BiFunction<Standing, Story, Story> edit) {
		Outcome outcome = this.articles.revise(key, intent, edit);
		return Filed.of(outcome.id(), outcome.story());
	}

	private static <T> T placed(Submission submission, Supplier<T> write) {
		try {
			return Attempts.of(write);
		}
		catch (BrokenStory broken) {
			throw submission.refusal(broken);
		}
	}

}
