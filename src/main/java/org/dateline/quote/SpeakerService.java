package org.dateline.quote;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.dateline.http.PublicAddress;
import org.dateline.http.Question;
import org.dateline.listing.Catalogue;
import org.dateline.listing.ListingService;
import org.dateline.listing.Page;
import org.dateline.listing.Rows;
import org.dateline.listing.SortKey;
import org.dateline.story.Quotation;
import org.dateline.story.Story;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows who is quoted, over all articles. */
@Service
@Transactional(readOnly = true)
public class SpeakerService {

	private final EntityManager entities;

	private final SpeakerRepository speakers;

	private final QuoteRepository quotes;

	private final ListingService listing;

	private final Catalogue<Speaker> catalogue;

	private final PublicAddress address;

	SpeakerService(EntityManager entities, SpeakerRepository speakers, QuoteRepository quotes, ListingService listing,
			Catalogue<Speaker> catalogue, PublicAddress address) {
		this.entities = entities;
		this.speakers = speakers;
		this.quotes = quotes;
		this.listing = listing;
		this.catalogue = catalogue;
		this.address = address;
	}

	/**
	 * Gives the speakers of a story their ids: those that other articles quote already
	 * keep theirs, all mentions of one speaker share one.
	 * @param story a story whose speakers may be without ids
	 * @return its quotations, in their order, with every speaker named
	 */
	public List<Quotation> recognise(Story story) {
		List<org.dateline.story.Speaker> strangers = speakers(story).filter((speaker) -> speaker.id() == null)
			.distinct()
			.toList();
		List<Speaker> known = strangers.isEmpty() ? List.of() : this.speakers
			.findByNameKeys(strangers.stream().map((speaker) -> SortKey.of(speaker.name())).distinct().toList());
		Acquaintances acquaintances = new Acquaintances(known);
		speakers(story).filter((speaker) -> speaker.id() != null)
			.forEach((speaker) -> acquaintances.add(id(speaker), speaker));
		Map<org.dateline.story.Speaker, String> ids = acquaintances.with(strangers);
		return story.quotes().stream().map((quote) -> named(quote, ids)).toList();
	}

	private static Quotation named(Quotation quote, Map<org.dateline.story.Speaker, String> ids) {
		org.dateline.story.Speaker speaker = quote.speaker();
		return (speaker != null && ids.containsKey(speaker)) ? quote.by(speaker.named(ids.get(speaker))) : quote;
	}

	private static UUID id(org.dateline.story.Speaker speaker) {
		return UUID.fromString(String.valueOf(speaker.id()));
	}

	private static Stream<org.dateline.story.Speaker> speakers(Story story) {
		return story.quotes().stream().map(Quotation::speaker).flatMap(Stream::ofNullable);
	}

	/** Keeps the speakers of a story. */
	void keep(Story story) {
		List<UUID> ids = speakers(story).map(SpeakerService::id).distinct().toList();
		Map<UUID, Speaker> rows = new LinkedHashMap<>();
		Rows.identified(this.entities, Speaker.class, ids).forEach((row) -> rows.put(row.id(), row));
		speakers(story).forEach((speaker) -> rows.computeIfAbsent(id(speaker), (id) -> new Speaker(id)).show(speaker));
		rows.values().forEach(this.entities::persist);
		this.entities.flush();
	}

	/** Forgets those of the speakers whom no article quotes any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	void forget(Collection<UUID> ids) {
		if (!ids.isEmpty()) {
			this.speakers.deleteSilent(ids);
		}
	}

	/**
	 * Lists those who are quoted.
	 * @param question what was asked
	 * @return a page of them
	 */
	public Page<SpeakerResource> list(Question question) {
		Page<Speaker> page = this.listing.page(this.catalogue, question);
		Map<UUID, Long> counts = counts(page.rows().stream().map(Speaker::id).toList());
		return page.of((speaker) -> SpeakerResource.of(speaker, counts.getOrDefault(speaker.id(), 0L), this.address));
	}

	/**
	 * Shows some of those who are quoted.
	 * @param ids their ids
	 * @return those that are known, by id
	 */
	public Map<UUID, SpeakerResource> show(Collection<UUID> ids) {
		Set<UUID> distinct = new LinkedHashSet<>(ids);
		Map<UUID, Long> counts = counts(distinct);
		return this.speakers.findAllById(distinct)
			.stream()
			.collect(Collectors.toMap(Speaker::id,
					(speaker) -> SpeakerResource.of(speaker, counts.getOrDefault(speaker.id(), 0L), this.address)));
	}

	private Map<UUID, Long> counts(Collection<UUID> ids) {
		return ids.isEmpty() ? Map.of()
				: this.quotes.count(ids).stream().collect(Collectors.toMap(QuoteCount::speaker, QuoteCount::quotes));
	}

}
