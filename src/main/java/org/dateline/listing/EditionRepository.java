package org.dateline.listing;

import java.time.Instant;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EditionRepository extends Repository<EditionStripe, Integer> {

	@Query("select new org.dateline.listing.EditionState(sum(e.number), max(e.since)) from EditionStripe e")
	EditionState present();

	@Modifying
	@Query("update EditionStripe e set e.number = e.number + 1, e.since = :now where e.stripe = :stripe")
	int advance(int stripe, Instant now);

}
