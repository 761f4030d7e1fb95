package org.dateline.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.dateline.http.Ids;
import org.dateline.http.Intent;
import org.dateline.http.Moved;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.dateline.http.Visitor;
import org.dateline.revision.Revision;
import org.dateline.revision.RevisionService;
import org.dateline.story.Status;
import org.dateline.story.Story;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps stories and finds them again. */
@Service
@Transactional(readOnly = true)
public class ArticleService {

	private final ArticleRepository repository;

	private final RevisionService revisions;

	private final Keeping keeping;

	private final JsonMapper mapper;

	ArticleService(ArticleRepository repository, RevisionService revisions, Keeping keeping, JsonMapper mapper) {
		this.repository = repository;
		this.revisions = revisions;
		this.keeping = keeping;
		this.mapper = mapper;
	}

	/**
	 * Keeps a story: as a new article, or as the next revision of the one whose id it
	 * has. A story that says what is kept already changes nothing.
	 * @param story the story; parts without ids are recognised or named
	 * @return the article's id and what became of it
	 * @throws BrokenStory if it breaks a rule; then nothing is kept
	 */
	@Transactional
	public Outcome keep(Story story) {
		Optional<Article> article = Optional.ofNullable(story.id()).flatMap(Ids::read).flatMap(this.repository::lock);
		Optional<Story> before = article.map(this::present);
		return this.keeping.keep(story, article, before);
	}

	private Story present(Article article) {
		return read(article.id(), article.revision());
	}

	/**
	 * Looks again at an article whose time has come.
	 * @param id its id
	 */
	@Transactional
	void turn(UUID id) {
		this.repository.lock(id).ifPresent((article) -> {
			Story story = present(article);
			this.keeping.keep(story, Optional.of(article), Optional.of(story));
		});
	}

	/**
	 * Changes an article, whoever may see it. Nobody else changes it meanwhile.
	 * @param key its id or slug
	 * @param intent the state that is to be changed
	 * @param edit makes the next story of where the article stands and of its story
	 * @return what became of it
	 * @throws BrokenStory if the next story breaks a rule; then nothing is kept
	 * @throws Refusal if there is no such article, or it is in another state
	 * @throws Moved if it goes by another slug now
	 */
	@Transactional
	public Outcome revise(String key, Intent intent, BiFunction<Standing, Story, Story> edit) {
		Article article = seize(key);
		Standing standing = Standing.of(article);
		intent.meet(standing.version());
		Story before = present(article);
		return this.keeping.keep(edit.apply(standing, before), Optional.of(article), Optional.of(before));
	}

	/**
	 * Removes an article for good, with every revision of it.
	 * @param key its id or slug
	 * @param intent the state that is to be removed
	 * @return the id that it had
	 * @throws Refusal if there is no such article, or it is in another state
	 */
	@Transactional
	public UUID purge(String key, Intent intent) {
		Article article = seize(key);
		intent.meet(Standing.of(article).version());
		this.keeping.purge(article, present(article));
		return article.id();
	}

	private Article seize(String key) {
		return Ids.read(key).map(this.repository::lock).orElseGet(() -> this.repository.lock(key)).or(() -> {
			this.repository.findByFormerSlug(key).ifPresent((former) -> {
				throw new Moved(key, former.slug());
			});
			return Optional.empty();
		}).orElseThrow(() -> Refusal.unknown("article", key));
	}

	/**
	 * Whether nothing is kept yet.
	 * @return whether there is no article
	 */
	public boolean empty() {
		return this.repository.isEmpty();
	}

	/**
	 * Finds an article that the public may see, for one statement.
	 * @param key its id or slug
	 * @return where it stands
	 * @throws Refusal if there is none, or none any more
	 * @throws Moved if it goes by another slug now
	 */
	public Standing find(String key) {
		return find(key, Visitor.STRANGER);
	}

	/**
	 * Finds an article that somebody may see, for one statement.
	 * @param key its id or slug
	 * @param visitor who asks; an editor sees what the public does not
	 * @return where it stands
	 * @throws Refusal if there is none, or none any more
	 * @throws Moved if it goes by another slug now
	 */
	public Standing find(String key, Visitor visitor) {
		Article article = Ids.read(key)
			.map(this.repository::findById)
			.orElseGet(() -> this.repository.findBySlug(key))
			.or(() -> moved(key, visitor))
			.orElseThrow(() -> Refusal.unknown("article", key));
		if (!visitor.editor()) {
			check(article, key);
		}
		return Standing.of(article);
	}

	private static void check(Article article, String key) {
		if (article.shown() && article.status().equals(Status.WITHDRAWN.name().toLowerCase(Locale.ROOT))) {
			throw new Refusal(ProblemKind.GONE, "The article was withdrawn at " + article.changedAt());
		}
		if (!article.open()) {
			throw Refusal.unknown("article", key);
		}
	}

	private Optional<Article> moved(String key, Visitor visitor) {
		Optional<Article> former = this.repository.findByFormerSlug(key);
		former.filter((article) -> article.open() || visitor.editor()).ifPresent((article) -> {
			throw new Moved(key, article.slug());
		});
		return former;
	}

	/**
	 * The story of an article, as its latest revision has it.
	 * @param standing the article
	 * @return the story, complete
	 */
	public Story story(Standing standing) {
		return read(standing.id(), standing.revision());
	}

	/**
	 * The story of an article, as one revision has it.
	 * @param id the article's id
	 * @param revision the number of the revision
	 * @return the story, complete
	 */
	public Story story(UUID id, int revision) {
		return read(id, revision);
	}

	/**
	 * The story of an article as it is now, whoever may see it. Nobody else changes it
	 * before the transaction is over.
	 * @param id the article's id
	 * @return its story, empty where there is no such article
	 */
	@Transactional
	public Optional<Story> seized(UUID id) {
		return this.repository.lock(id).map(this::present);
	}

	/**
	 * The next story of an article as it would be kept: its parts have the ids of those
	 * that they were before.
	 * @param story the story, as it came
	 * @param id the article's id
	 * @param before the state that it follows
	 * @return the story, complete; nothing is kept
	 */
	@Transactional
	public Story completed(Story story, UUID id, Story before) {
		return this.keeping.completed(story, id, before);
	}

	/** A state of an article that somebody may see, for one statement. */
	Optional<Revision> revision(String key, int number, Visitor visitor) {
		return Ids.read(key)
			.map((id) -> this.repository.findRevision(id, number, visitor.editor()))
			.orElseGet(() -> this.repository.findRevision(key, number, visitor.editor()));
	}

	Story story(Revision revision) {
		return this.mapper.readValue(revision.body(), Story.class);
	}

	/**
	 * Finds the articles that have these addresses.
	 * @param urls absolute addresses
	 * @return their ids, by address
	 */
	public Map<String, UUID> addressed(List<String> urls) {
		Map<String, UUID> ids = new LinkedHashMap<>();
		if (!urls.isEmpty()) {
			this.repository.findByAddresses(urls)
				.stream()
				.sorted(Comparator.comparing(Addressed::getArticle))
				.forEach((one) -> ids.putIfAbsent(one.getUrl(), UUID.fromString(one.getArticle())));
		}
		return ids;
	}

	private Story read(UUID id, int number) {
		return this.revisions.find(id, number)
			.map(this::story)
			.orElseThrow(() -> new IllegalStateException("The article " + id + " has lost its revision " + number));
	}

}
