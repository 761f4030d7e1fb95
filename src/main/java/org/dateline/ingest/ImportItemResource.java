package org.dateline.ingest;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What became of one line of an import, on the wire.
 *
 * @param line the number of the line, from 1
 * @param outcome {@code created}, {@code revised}, {@code unchanged} or {@code refused}
 * @param article the id of its article
 * @param revision the number of the revision that it is
 * @param pointer the part that is wrong, as a JSON Pointer (RFC 6901)
 * @param detail what is wrong with it
 */
record ImportItemResource(int line, String outcome, @Nullable UUID article, @Nullable Integer revision,
		@Nullable String pointer, @Nullable String detail) {

	static ImportItemResource of(ImportItem item) {
		return new ImportItemResource(item.line(), item.outcome().name().toLowerCase(Locale.ROOT), item.article(),
				item.revision(), item.pointer(), item.detail());
	}

}
