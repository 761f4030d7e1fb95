package org.dateline.http;

import java.util.List;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A menu for news with a parameter of each sort. */
final class NewsMenu {

	static final FieldTree FIELDS = FieldTree.of(News.class);

	static final Parameter TAG = Parameter.many("tag", "Tags", ValueKind.SLUG);

	static final Parameter STATUS = Parameter.many("status", "States", ValueKind.CHOICE)
		.of(List.of("draft", "published", "withdrawn"));

	static final Parameter COUNT = Parameter.choice("count", "Totals", List.of("capped", "exact", "none"));

	static final Parameter LIMIT = Parameter.one("limit", "Size", ValueKind.LIMIT).usually("20");

	static final Menu MENU = new ItemMenu("news",
			List.of(LIMIT, COUNT, Parameter.one("hasImage", "Pictured", ValueKind.FLAG), TAG, STATUS,
					Parameter.one("from", "Since", ValueKind.MOMENT), Parameter.one("q", "Words", ValueKind.TEXT),
					Parameter.one(Parameter.FIELDS, "Members", ValueKind.FIELDS),
					Parameter.many(Parameter.INCLUDE, "More", ValueKind.CHOICE)
						.of(List.of("images", "quotes", "quotes.speaker"))),
			FIELDS);

	private NewsMenu() {
	}

	static Question read(String query) {
		return MENU.read(query);
	}

	/** What a query is refused with. */
	static Refusal refusal(String query) {
		return catchThrowableOfType(Refusal.class, () -> MENU.read(query));
	}

	/** The only place that is wrong in a query. */
	static Problem.Place onlyFault(String query) {
		List<Problem.Place> places = refusal(query).places();
		if (places.size() != 1) {
			throw new AssertionError("Not one place but " + places);
		}
		return places.getFirst();
	}

	/** A piece of news. */
	record News(String id, String headline, int words, List<Shot> images, Place place) {
	}

	/** A picture. */
	record Shot(String url, int width, List<Agency> agencies) {
	}

	/** Who sends pictures. */
	record Agency(String name) {
	}

	/** Where it happened. */
	record Place(String city, String country) {
	}

}
