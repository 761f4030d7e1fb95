package org.dateline.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.dateline.http.Ids;
import org.dateline.http.Moved;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
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
		Optional<Article> article = Optional.ofNullable(story.id())
			.flatMap(Ids::read)
			.flatMap(this.repository::findById);
		Optional<Story> before = article.map((known) -> read(known.id(), known.revision()));
		return this.keeping.keep(story, article, before);
	}

	/**
	 * Whether nothing is kept yet.
	 * @return whether there is no article
	 */
	public boolean empty() {
		return this.repository.count() == 0;
	}

	/**
	 * Finds an article that the public may see, for one statement.
	 * @param key its id or slug
	 * @return where it stands
	 * @throws Refusal if there is none, or none any more
	 * @throws Moved if it goes by another slug now
	 */
	public Standing find(String key) {
		Article article = Ids.read(key)
			.map(this.repository::findById)
			.orElseGet(() -> this.repository.findBySlug(key))
			.or(() -> moved(key))
			.orElseThrow(() -> Refusal.unknown("article", key));
		check(article, key);
		return new Standing(article.id(), article.slug(), article.revision(), article.changedAt());
	}

	private static void check(Article article, String key) {
		if (article.status().equals(Status.WITHDRAWN.name().toLowerCase(Locale.ROOT))) {
			throw new Refusal(ProblemKind.GONE, "The article was withdrawn at " + article.changedAt());
		}
		if (!article.open()) {
			throw Refusal.unknown("article", key);
		}
	}

	private Optional<Article> moved(String key) {
		Optional<Article> former = this.repository.findByFormerSlug(key);
		former.filter(Article::open).ifPresent((article) -> {
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

	/** A state of an article that the public may see, for one statement. */
	Optional<Revision> revision(String key, int number) {
		return Ids.read(key)
			.map((id) -> this.repository.findRevision(id, number))
			.orElseGet(() -> this.repository.findRevision(key, number));
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
				.forEach((article) -> article.addresses().forEach((url) -> ids.putIfAbsent(url, article.id())));
		}
		return ids;
	}

	private Story read(UUID id, int number) {
		return this.revisions.find(id, number)
			.map(this::story)
			.orElseThrow(() -> new IllegalStateException("The article " + id + " has lost its revision " + number));
	}

}
