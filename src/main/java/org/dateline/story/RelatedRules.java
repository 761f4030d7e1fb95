package org.dateline.story;

/** What the pointers to other stories are like. */
final class RelatedRules {

	private static final int MOST = 1000;

	private final Parts parts;

	RelatedRules(Parts parts) {
		this.parts = parts;
	}

	/**
	 * Looks over a pointer that stands beside the body.
	 * @param place where it stands
	 * @param related the pointer
	 */
	void inspect(Place place, Related related) {
		pointer(place, related);
		if (related.kind() == Related.Kind.EMBEDDED) {
			place.at("block").lacks(related.block());
		}
		this.parts.teaser(place.at("block"), related.block());
	}

	/**
	 * Looks over a pointer wherever it stands. Computed neighbours change with what else
	 * is kept, so they belong to an answer and never to a story.
	 * @param place where it stands
	 * @param related the pointer
	 */
	void pointer(Place place, Related related) {
		if (related.kind() == Related.Kind.COMPUTED) {
			place.at("kind").fault("must not be computed, for a story holds what editors chose", "embedded", "curated");
		}
		TextRules.name(place.at("headline"), related.headline(), TextRules.HEADLINE);
		AddressRules.url(place.at("url"), related.url());
		NameRules.id(place.at("article"), related.article());
		this.parts.image(place.at("image"), related.image());
		NumberRules.between(place.at("score"), related.score(), 0, 1);
		place.at("reasons").each(related.reasons(), MOST, (at, reason) -> TextRules.line(at, reason, TextRules.LINE));
	}

}
