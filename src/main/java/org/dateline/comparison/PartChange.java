package org.dateline.comparison;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A picture or a quotation that changed.
 *
 * @param kind added, removed or changed
 * @param id its id
 * @param members what changed in it
 */
public record PartChange(Change kind, @Nullable String id,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<MemberChange> members) {
}
