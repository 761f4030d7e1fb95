package org.dateline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The media types of many stories, one a line. */
final class ImportTypes {

	/** None of them is registered; the first is used most. */
	static final List<String> LINES = List.of("application/x-ndjson", "application/ndjson", "application/jsonl");

	private ImportTypes() {
	}

	/** Whether a body of this type is read line by line. */
	static boolean lines(@Nullable String contentType) {
		return LINES.contains(Optional.ofNullable(contentType)
			.map((type) -> type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT))
			.orElse(""));
	}

}
