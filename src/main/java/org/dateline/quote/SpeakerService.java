package org.dateline.quote;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.EntityManager;
import org.dateline.http.PublicAddress;
import org.dateline.http.Question;
import org.dateline.listing.Catalogue;
import org.dateline.listing.ListingService;
import org.dateline.listing.Page;
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
		Map<org.dateline.story.Speaker, String> ids = new LinkedHashMap<>();
		Map<String, String> fresh = new LinkedHashMap<>();
		speakers(story).filter((speaker) -> speaker.id() != null)
			.forEach((speaker) -> fresh.put(SortKey.of(speaker.name()), String.valueOf(speaker.id())));
		for (org.dateline.story.Speaker stranger : strangers) {
			ids.put(stranger,
					known.stream()
						.filter((speaker) -> speaker.is(stranger))
						.map((speaker) -> speaker.id().toString())
						.findFirst()
						.orElseGet(() -> fresh.computeIfAbsent(SortKey.of(stranger.name()),
								(key) -> Generators.timeBasedEpochGenerator().generate().toString())));
		}
		return story.quotes().stream().map((quote) -> named(quote, ids)).toList();
	}

	private static Quotation named(Quotation quote, Map<org.dateline.story.Speaker, String> ids) {
		org.dateline.story.Speaker speaker = quote.speaker();
		return (speaker != null && ids.containsKey(speaker)) ? quote.by(speaker.named(ids.get(speaker))) : quote;
	}

	private static Stream<org.dateline.story.Speaker> speakers(Story story) {
		return story.quotes().stream().map(Quotation::speaker).flatMap(Stream::ofNullable);
	}

	/** Keeps the speakers of a story. */
	void keep(Story story) {
		Map<UUID, org.dateline.story.Speaker> said = new LinkedHashMap<>();
		speakers(story).forEach((speaker) -> said.put(UUID.fromString(String.valueOf(speaker.id())), speaker));
		Map<UUID, Speaker> kept = this.speakers.findAllById(said.keySet())
			.stream()
			.collect(Collectors.toMap(Speaker::id, Function.identity()));
		said.forEach((id, speaker) -> {
			if (kept.containsKey(id)) {
				kept.get(id).show(speaker);
			}
			else {
				this.entities.persist(new Speaker(id).show(speaker));
			}
		});
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
