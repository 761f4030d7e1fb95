package org.dateline.comparison;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A member that changed.
 *
 * @param name its name in house JSON
 * @param before what it held, absent where it was missing
 * @param after what it holds, absent where it is missing
 * @param words for a text that people read, the words that changed in it
 */
public record MemberChange(String name, @Nullable Object before, @Nullable Object after,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<WordChange> words) {
}
