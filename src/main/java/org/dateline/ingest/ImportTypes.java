package org.dateline.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The media types of many stories at once. */
final class ImportTypes {

	/** One a line, spelled as most do; no spelling is registered. */
	static final String LINES = "application/x-ndjson";

	/** A file in each part (RFC 7578). */
	static final String FORM = "multipart/form-data";

	private static final List<String> SPELLINGS = List.of(LINES, "application/ndjson", "application/jsonl");

	private static final List<String> ENDINGS = List.of("ndjson", "jsonl");

	private ImportTypes() {
	}

	/** Whether a body of this type is read line by line. */
	static boolean lines(@Nullable String contentType) {
		return SPELLINGS.contains(plain(contentType));
	}

	/** Whether a body of this type holds files. */
	static boolean form(@Nullable String contentType) {
		return FORM.equals(plain(contentType));
	}

	/** Whether files that end so are read line by line. */
	static boolean endsLines(String suffix) {
		return ENDINGS.contains(suffix);
	}

	/** A type without its parameters, empty for none. */
	static String plain(@Nullable String contentType) {
		return Optional.ofNullable(contentType)
			.map((type) -> type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT))
			.orElse("");
	}

}
