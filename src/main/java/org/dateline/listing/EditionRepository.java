package org.dateline.listing;

import java.time.Instant;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EditionRepository extends Repository<EditionStripe, Integer> {

	@Query("select new org.dateline.listing.EditionState(sum(e.number), max(e.since)) from EditionStripe e")
	EditionState present();

	/** As it stands in SQL, for Hibernate makes a plan of an update anew each time. */
	@Modifying
	@NativeQuery("update edition set number = number + 1, since = :now where stripe = :stripe")
	int advance(int stripe, Instant now);

}
