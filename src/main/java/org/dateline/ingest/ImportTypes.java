package org.dateline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The media types of many stories, one a line. */
final class ImportTypes {

	/** The one that is used most; none is registered. */
	static final String LINES = "application/x-ndjson";

	private static final List<String> SPELLINGS = List.of(LINES, "application/ndjson", "application/jsonl");

	private ImportTypes() {
	}

	/** Whether a body of this type is read line by line. */
	static boolean lines(@Nullable String contentType) {
		return SPELLINGS.contains(Optional.ofNullable(contentType)
			.map((type) -> type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT))
			.orElse(""));
	}

}
