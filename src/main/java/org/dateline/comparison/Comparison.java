package org.dateline.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.dateline.story.Image;
import org.dateline.story.Quotation;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one story to another.
 *
 * <p>
 * Numbers and times of revision always differ and are not told. A list is empty where
 * nothing in it changed.
 *
 * @param from the number of the earlier revision
 * @param to the number of the later revision
 * @param members what changed outside of the lists below
 * @param blocks what became of blocks, in the order in which they stand now; one that was
 * removed stands where it stood
 * @param images which pictures changed, were added or removed
 * @param quotes which quotations changed, were added or removed; one that only stands
 * elsewhere in its block now is the same
 * @param links addresses by relation
 */
public record Comparison(@Nullable Integer from, @Nullable Integer to, List<MemberChange> members,
		List<BlockChange> blocks, List<PartChange> images, List<PartChange> quotes,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> links) {

	private static final Set<String> TOLD_ELSEWHERE = Set.of("id", "revision", "updatedAt", "blocks", "images",
			"quotes");

	/**
	 * Compares two stories.
	 * @param before the earlier one
	 * @param after the later one
	 * @return what changed, without links
	 */
	public static Comparison of(Story before, Story after) {
		return new Comparison(before.revision(), after.revision(), Members.changes(before, after, TOLD_ELSEWHERE),
				new BlockComparison(before.blocks(), after.blocks()).changes(),
				new PartComparison<>(Image::id, Set.of("id")).changes(before.images(), after.images()),
				new PartComparison<>(Quotation::id, Set.of("id", "segments", "verbatim")).changes(before.quotes(),
						after.quotes()),
				Map.of());
	}

	/**
	 * The same comparison with links.
	 * @param links addresses by relation
	 * @return the linked comparison
	 */
	public Comparison with(Map<String, String> links) {
		return new Comparison(this.from, this.to, this.members, this.blocks, this.images, this.quotes, links);
	}

}
