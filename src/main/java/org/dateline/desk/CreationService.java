package org.dateline.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import jakarta.persistence.EntityManager;
import org.dateline.article.Article;
import org.dateline.article.ArticleService;
import org.dateline.article.Outcome;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.dateline.story.Story;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps new stories, each request once however often it is sent. */
@Service
class CreationService {

	/** Whoever has heard no answer for so long does not wait for it. */
	private static final Duration REMEMBERED = Duration.ofDays(7);

	private final ArticleService articles;

	private final AnsweredRequestRepository requests;

	private final EntityManager entities;

	CreationService(ArticleService articles, AnsweredRequestRepository requests, EntityManager entities) {
		this.articles = articles;
		this.requests = requests;
		this.entities = entities;
	}

	/**
	 * Keeps a story as a new article, unless the same request has made one already; the
	 * article and the memory of the request are kept both or neither.
	 */
	@Transactional
	Filed create(Story story, Optional<Ticket> ticket) {
		Optional<AnsweredRequest> answered = ticket.map(RequestName::of).flatMap(this.requests::findById);
		if (answered.isPresent()) {
			AnsweredRequest request = answered.get();
			if (ticket.filter((again) -> again.fingerprint().equals(request.fingerprint())).isEmpty()) {
				throw new Refusal(ProblemKind.KEY_REUSED,
						"The Idempotency-Key \"" + request.name().name() + "\" came with another request before");
			}
			return Filed.of(request.article(), this.articles.story(request.article(), request.revision()));
		}
		Outcome outcome = this.articles.keep(story);
		ticket.ifPresent(
				(fresh) -> this.entities.persist(new AnsweredRequest(fresh, outcome.id(), outcome.revision(), now())));
		return Filed.of(outcome.id(), outcome.story());
	}

	@EventListener
	@Transactional
	void forget(Article.Purged purged) {
		this.requests.deleteByArticle(purged.id());
	}

	@Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
	@Transactional
	void forgetTheOldest() {
		this.requests.deleteBefore(now().minus(REMEMBERED));
	}

	private static Instant now() {
		return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
	}

}
