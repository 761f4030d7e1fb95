package org.dateline.listing;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EditionRepository extends Repository<EditionStripe, Integer> {

	@Query("select new org.dateline.listing.EditionState(sum(e.number), max(e.since)) from EditionStripe e")
	EditionState present();

}
