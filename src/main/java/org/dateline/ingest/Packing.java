package org.dateline.ingest;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** How many stories at once are put together, on their way here and while they wait. */
enum Packing {

	/** A story in house JSON on each line. */
	LINES("ndjson", LineParser.LONGEST),
	/** Files of any kind, each in a parcel of its own on one line. */
	PARCELS("parcels", Integer.MAX_VALUE - 16);

	private final String suffix;

	private final int longest;

	Packing(String suffix, int longest) {
		this.suffix = suffix;
		this.longest = longest;
	}

	/** That of a body of some type, empty for a single document. */
	static Optional<Packing> of(@Nullable String contentType) {
		if (ImportTypes.lines(contentType)) {
			return Optional.of(LINES);
		}
		return Stream.of(PARCELS).filter((each) -> ImportTypes.form(contentType)).findFirst();
	}

	/** What its files end in. */
	String suffix() {
		return this.suffix;
	}

	/** The longest line that is read of its files, in bytes. */
	int longest() {
		return this.longest;
	}

}
