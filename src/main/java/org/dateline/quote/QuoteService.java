package org.dateline.quote;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.dateline.http.PublicAddress;
import org.dateline.http.Question;
import org.dateline.http.Refusal;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Condition;
import org.dateline.listing.ListingService;
import org.dateline.listing.Page;
import org.dateline.story.Quotation;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the quotations of public articles and lists them by speaker and by article. */
@Service
@Transactional(readOnly = true)
public class QuoteService {

	private final EntityManager entities;

	private final QuoteRepository repository;

	private final SpeakerService speakers;

	private final ListingService listing;

	private final PublicAddress address;

	private final JsonMapper mapper;

	QuoteService(EntityManager entities, QuoteRepository repository, SpeakerService speakers, ListingService listing,
			PublicAddress address, JsonMapper mapper) {
		this.entities = entities;
		this.repository = repository;
		this.speakers = speakers;
		this.listing = listing;
		this.address = address;
		this.mapper = mapper;
	}

	/**
	 * Keeps the quotations of an article, in the transaction that keeps it.
	 * @param article the article's id
	 * @param story the story with all its ids
	 * @param again whether there may be some of it already
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(UUID article, Story story, boolean again) {
		this.speakers.keep(story);
		List<UUID> before = again ? clear(article) : List.of();
		List<Quote> rows = rows(article, story).toList();
		this.repository.findElsewhere(rows.stream().map(Quote::id).toList(), article).forEach((id) -> {
			throw Refusal.conflict("The quotation \"" + id + "\" belongs to another article");
		});
		rows.forEach(this.entities::persist);
		this.entities.flush();
		List<UUID> now = story.quotes().stream().map(QuoteService::speaker).flatMap(Stream::ofNullable).toList();
		this.speakers.forget(before.stream().filter((id) -> !now.contains(id)).toList());
	}

	private Stream<Quote> rows(UUID article, Story story) {
		List<Quotation> quotes = story.quotes();
		return IntStream.range(0, quotes.size())
			.mapToObj((position) -> new Quote(UUID.fromString(String.valueOf(quotes.get(position).id())), article,
					position, words(quotes.get(position), story)));
	}

	/**
	 * Forgets the quotations of an article that is public no more.
	 * @param article the article's id
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdraw(UUID article) {
		this.speakers.forget(clear(article));
	}

	/** Takes the quotations of an article away, and says whom it quoted. */
	private List<UUID> clear(UUID article) {
		List<UUID> quoted = this.repository.findSpeakersOf(article);
		this.repository.deleteByArticle(article);
		return quoted;
	}

	private Saying words(Quotation quotation, Story story) {
		String language = Objects.requireNonNullElse(quotation.language(), story.language());
		return new Saying(quotation.kind().name().toLowerCase(Locale.ROOT), language, speaker(quotation),
				this.mapper.writeValueAsString(quotation));
	}

	private static @Nullable UUID speaker(Quotation quotation) {
		return (quotation.speaker() != null) ? UUID.fromString(String.valueOf(quotation.speaker().id())) : null;
	}

	/**
	 * Lists the quotations of an article.
	 * @param catalogue what the list may be asked
	 * @param question what was asked
	 * @param article the article's id
	 * @return a page of them, in the order in which they stand there
	 */
	public Page<QuoteResource> quotesOf(Catalogue<Quote> catalogue, Question question, UUID article) {
		return list(catalogue, question, Condition.same("r.article", article));
	}

	Page<QuoteResource> saidBy(Catalogue<Quote> catalogue, Question question, UUID speaker) {
		return list(catalogue, question, Condition.same("r.speaker", speaker));
	}

	Page<QuoteResource> list(Catalogue<Quote> catalogue, Question question, Condition within) {
		Page<Quote> page = this.listing.page(catalogue, question, within);
		Map<UUID, SpeakerResource> whole = whole(page.rows(), question.includes("speaker"));
		return page.of((quote) -> resource(quote, whole));
	}

	Optional<QuoteResource> find(UUID id, Question question) {
		return this.repository.findById(id)
			.map((quote) -> resource(quote, whole(List.of(quote), question.includes("speaker"))));
	}

	/**
	 * Shows the quotations of several articles at once.
	 * @param articles the ids of the articles
	 * @param speakers whether each speaker is shown whole
	 * @return the quotations by article, in the order in which they stand there
	 */
	public Map<UUID, List<QuoteResource>> quotesOf(Collection<UUID> articles, boolean speakers) {
		List<Quote> quotes = articles.isEmpty() ? List.of() : this.repository.findByArticles(articles);
		Map<UUID, SpeakerResource> whole = whole(quotes, speakers);
		return quotes.stream()
			.collect(Collectors.groupingBy(Quote::article, LinkedHashMap::new,
					Collectors.mapping((quote) -> resource(quote, whole), Collectors.toUnmodifiableList())));
	}

	private Map<UUID, SpeakerResource> whole(List<Quote> quotes, boolean asked) {
		return asked ? this.speakers.show(quotes.stream().map(Quote::speaker).flatMap(Stream::ofNullable).toList())
				: Map.of();
	}

	private QuoteResource resource(Quote quote, Map<UUID, SpeakerResource> whole) {
		Quotation words = this.mapper.readValue(quote.body(), Quotation.class);
		Optional<Object> speaker = Optional.ofNullable(quote.speaker()).map(whole::get);
		return QuoteResource.of(quote, words, speaker.orElse(words.speaker()), links(quote));
	}

	private Map<String, String> links(Quote quote) {
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", this.address.of("/v1/quotes", quote.id()));
		links.put("article", this.address.of("/v1/articles", quote.article()));
		Optional.ofNullable(quote.speaker())
			.ifPresent((speaker) -> links.put("speaker", this.address.of("/v1/speakers", speaker)));
		return links;
	}

}
