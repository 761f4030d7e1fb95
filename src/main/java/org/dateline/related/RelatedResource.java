package org.dateline.related;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dateline.story.Related;
import org.dateline.story.Related.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A related story on the wire.
 *
 * @param kind how it came to stand here
 * @param headline its headline
 * @param url its address
 * @param article its id, where this service keeps it
 * @param image the id of the picture shown with it
 * @param block the block in which it stands
 * @param score how near a computed neighbour is, 0 to 1
 * @param reasons why it was computed
 * @param links addresses by relation
 */
record RelatedResource(Kind kind, String headline, @Nullable String url, @Nullable UUID article, @Nullable String image,
		@Nullable String block, @Nullable Double score, List<String> reasons, Map<String, String> links) {

	static RelatedResource of(Related pointer, @Nullable UUID article, Map<String, String> links) {
		return new RelatedResource(pointer.kind(), pointer.headline(), pointer.url(), article, pointer.image(),
				pointer.block(), pointer.score(), pointer.reasons(), links);
	}

}
