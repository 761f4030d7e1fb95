package org.dateline.revision;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.dateline.http.Digest;
import org.dateline.http.Ids;
import org.dateline.http.PublicAddress;
import org.dateline.http.Question;
import org.dateline.listing.Catalogue;
import org.dateline.listing.Condition;
import org.dateline.listing.ListingService;
import org.dateline.listing.Page;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds snapshots and finds them again. */
@Service
@Transactional(readOnly = true)
public class RevisionService {

	private final EntityManager entities;

	private final RevisionRepository repository;

	private final ListingService listing;

	private final Catalogue<Revision> catalogue;

	private final PublicAddress address;

	RevisionService(EntityManager entities, RevisionRepository repository, ListingService listing,
			Catalogue<Revision> catalogue, PublicAddress address) {
		this.entities = entities;
		this.repository = repository;
		this.listing = listing;
		this.catalogue = catalogue;
		this.address = address;
	}

	/**
	 * Adds a snapshot.
	 * @param subject what it is a snapshot of
	 * @param number its number
	 * @param snapshot what is to be kept
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void append(UUID subject, int number, Snapshot snapshot) {
		this.entities.persist(new Revision(Ids.next(), subject, number, snapshot,
				Digest.of(snapshot.body().getBytes(StandardCharsets.UTF_8))));
	}

	/**
	 * Removes every snapshot of a thing.
	 * @param subject the thing
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void forget(UUID subject) {
		this.repository.deleteBySubject(subject);
	}

	/**
	 * Finds a snapshot.
	 * @param subject what it is a snapshot of
	 * @param number its number
	 * @return the snapshot, if there is one of this number
	 */
	public Optional<Revision> find(UUID subject, int number) {
		return this.repository.findBySubjectAndNumber(subject, number);
	}

	/**
	 * Finds snapshots that the public may see.
	 * @param subject what they are snapshots of
	 * @param numbers their numbers
	 * @return those that there are, by their numbers
	 */
	public Map<Integer, Revision> find(UUID subject, Collection<Integer> numbers) {
		return this.repository.findBySubjectAndOpenTrueAndNumberIn(subject, numbers)
			.stream()
			.collect(Collectors.toMap(Revision::number, Function.identity()));
	}

	/**
	 * Finds the snapshot before another, among those that the public may see.
	 * @param subject what they are snapshots of
	 * @param number the number of the other
	 * @return its number, if there is one
	 */
	public Optional<Integer> numberBefore(UUID subject, int number) {
		return this.repository.findNumberBefore(subject, number);
	}

	/**
	 * Lists the snapshots of a thing.
	 * @param subject the thing
	 * @param path the path of the list
	 * @param question what was asked
	 * @param all whether those are listed too that the public may not see
	 * @return a page of what is known of each
	 */
	public Page<RevisionResource> list(UUID subject, String path, Question question, boolean all) {
		return this.listing
			.page(this.catalogue, question, Condition.same("r.subject", subject),
					all ? Condition.NONE : new Condition("r.open", Map.of()))
			.of((revision) -> listed(revision, path));
	}

	private RevisionResource listed(Revision revision, String path) {
		return new RevisionResource(revision.number(), revision.createdAt(), revision.headline(), revision.digest(),
				Map.of("self", this.address.of(path, revision.number())));
	}

}
