package org.dateline.comparison;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of a block.
 *
 * @param kind added, removed, moved or changed
 * @param moved whether it stands elsewhere among the blocks that stayed; a changed block
 * may have been moved as well
 * @param id its id
 * @param from its place in the earlier reading order, from 0; absent where it was added
 * @param to its place in the later reading order, from 0; absent where it was removed
 * @param words the words that changed in its text, all of them where it was added or
 * removed
 * @param members what else changed in it
 */
public record BlockChange(Change kind, @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean moved, @Nullable String id,
		@Nullable Integer from, @Nullable Integer to,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<WordChange> words,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<MemberChange> members) {
}
