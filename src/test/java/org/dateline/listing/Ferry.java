package org.dateline.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.dateline.http.FieldTree;
import org.dateline.http.Parameter;
import org.dateline.http.ValueKind;

/** A row that lists of these tests are made of. */
record Ferry(UUID id, String name, Instant since, int berth) {

	static final Order<Ferry> ADDED = Order.byId("added", Ferry::id);

	static final Order<Ferry> NAME = Order.byWords("name", "nameKey", Ferry::name);

	static final Order<Ferry> SINCE = Order.byTime("since", "since", Ferry::since);

	static final Order<Ferry> BERTH = Order.byNumber("berth", "berth", Ferry::berth);

	static final Filter PORT = Filter.among(Parameter.many("port", "Where it lies.", ValueKind.SLUG),
			"r.port in (:values)", (slug) -> slug);

	static final Filter OPEN = Filter.flag("open", "Whether it takes cars.", "r.cars > 0");

	/** A list with every kind of order and filter. */
	static Catalogue<Ferry> catalogue() {
		return new Catalogue<>("ferries", Ferry.class, List.of(PORT, OPEN), List.of(ADDED, NAME, SINCE, BERTH),
				"-since", ADDED, FieldTree.of(Ferry.class), List.of("port"));
	}

	static Ferry of(int number, String name, String since, int berth) {
		return new Ferry(new UUID(0, number), name, Instant.parse(since), berth);
	}

}
