package org.dateline.listing;

import java.time.Instant;
import java.util.UUID;

import org.dateline.http.Generations;
import org.dateline.http.Version;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the editions of the whole archive: every change makes a new one, and what was
 * read from an edition is the same as long as it lasts.
 */
@Service
public class EditionService {

	static final int STRIPES = 16;

	private final EditionRepository repository;

	private final Generations generations;

	EditionService(EditionRepository repository, Generations generations) {
		this.repository = repository;
		this.generations = generations;
	}

	/**
	 * The present edition, for one statement.
	 * @return a version that holds for everything that is kept
	 */
	@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
	public Version present() {
		EditionState state = this.repository.present();
		return new Version("edition " + state.number(), state.since(), true);
	}

	/**
	 * Makes a new edition, in the transaction of the change.
	 * @param changed the id of what changed
	 * @param now when
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void advance(UUID changed, Instant now) {
		this.repository.advance(Math.floorMod(changed.hashCode(), STRIPES), now);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				EditionService.this.generations.advance(changed);
			}

		});
	}

}
