package org.dateline.ingest;

import java.util.List;

import org.dateline.http.ContentType;
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
		return SPELLINGS.contains(ContentType.essence(contentType));
	}

	/** Whether a body of this type holds files. */
	static boolean form(@Nullable String contentType) {
		return FORM.equals(ContentType.essence(contentType));
	}

	/** Whether files that end so are read line by line. */
	static boolean endsLines(String suffix) {
		return ENDINGS.contains(suffix);
	}

}
