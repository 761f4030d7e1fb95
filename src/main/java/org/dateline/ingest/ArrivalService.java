package org.dateline.ingest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.dateline.article.Article;
import org.dateline.article.ArticleService;
import org.dateline.article.Outcome;
import org.dateline.attribution.Quotations;
import org.dateline.http.Ids;
import org.dateline.story.Anchors;
import org.dateline.story.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps stories that came in, each place for one article. */
@Service
class ArrivalService {

	/** What a revision makes of itself is no part of what came. */
	private static final List<String> OWN = List.of("revision", "updatedAt");

	private final KnownSourceRepository sources;

	private final ArticleService articles;

	private final JsonMapper mapper;

	ArrivalService(KnownSourceRepository sources, ArticleService articles, JsonMapper mapper) {
		this.sources = sources;
		this.articles = articles;
		this.mapper = mapper;
	}

	/**
	 * Keeps a story: as a new article, or as the next revision of the one that came from
	 * there before. What an editor has changed since stays as the editor has it.
	 */
	@Transactional
	Outcome keep(Arrival arrival) {
		Optional<KnownSource> known = this.sources.findById(arrival.source());
		Optional<UUID> article = known.map(KnownSource::article)
			.or(() -> Optional.ofNullable(arrival.story().id()).flatMap(Ids::read))
			.or(() -> addressed(arrival));
		Optional<Story> present = article.flatMap(this.articles::seized);
		if (present.isEmpty()) {
			Outcome outcome = this.articles.keep(arrival.told());
			remember(arrival, known, outcome.id(), outcome.story());
			return outcome;
		}
		UUID id = article.orElseThrow();
		if (known.filter((source) -> source.digest().equals(arrival.digest())).isPresent()) {
			return new Outcome(id, present.get(), Outcome.Change.UNCHANGED);
		}
		return revise(arrival, known, id, present.get());
	}

	private Outcome revise(Arrival arrival, Optional<KnownSource> known, UUID id, Story present) {
		JsonNode before = known.map((source) -> bare(this.mapper.readTree(source.story())))
			.orElseGet(JsonNodeFactory.instance::objectNode);
		Story old = known.map((source) -> this.mapper.readValue(source.story(), Story.class)).orElse(present);
		Story came = this.articles.completed(Stenography.told(arrival.story(), id, old, this.articles), id, old);
		JsonNode joined = ThreeWay.join(before, bare(this.mapper.valueToTree(present)),
				bare(this.mapper.valueToTree(came)));
		Story next = Quotations
			.standing(Anchors.moved(Anchors.moved(this.mapper.treeToValue(joined, Story.class), present), came));
		Outcome outcome = this.articles
			.keep(next.but().id(id.toString()).updatedAt(arrival.story().updatedAt()).build());
		remember(arrival, known, id, came);
		return outcome;
	}

	/** An article that was written here may have stood there first. */
	private Optional<UUID> addressed(Arrival arrival) {
		return arrival.address().flatMap((url) -> Optional.ofNullable(this.articles.addressed(List.of(url)).get(url)));
	}

	private void remember(Arrival arrival, Optional<KnownSource> known, UUID article, Story story) {
		String came = this.mapper.writeValueAsString(story);
		known.ifPresentOrElse((source) -> source.came(article, arrival.digest(), came),
				() -> this.sources.save(new KnownSource(arrival.source(), article, arrival.digest(), came)));
	}

	private static JsonNode bare(JsonNode story) {
		ObjectNode bare = (ObjectNode) story;
		OWN.forEach(bare::remove);
		return bare;
	}

	@EventListener
	@Transactional
	void forget(Article.Purged purged) {
		this.sources.deleteByArticle(purged.id());
	}

}
