package org.dateline.ingest;

import org.dateline.http.Problem;
import org.dateline.http.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Reads the file in a parcel, of whatever kind it is. */
@Component
class ParcelReader {

	private static final Logger LOG = LoggerFactory.getLogger(ParcelReader.class);

	private final Imports imports;

	private final JsonMapper mapper;

	ParcelReader(Imports imports, JsonMapper mapper) {
		this.imports = imports;
		this.mapper = mapper;
	}

	Line read(RawLine raw) {
		Parcel parcel = Parcel.unpacked(raw.bytes(), this.mapper);
		return new Line(raw.number(), raw.end(), parcel.label().file(), content(parcel));
	}

	private Line.Content content(Parcel parcel) {
		if (parcel.label().type().isEmpty()) {
			return new Line.Broken("", "Neither its Content-Type nor its name says that it is one of "
					+ String.join(", ", this.imports.types()) + " or " + ImportTypes.LINES);
		}
		if (parcel.isEmpty()) {
			return new Line.Broken("", "The file is empty");
		}
		try {
			return new Line.Sound(this.imports.arrival(parcel.delivery()));
		}
		catch (Refusal refusal) {
			return broken(refusal, parcel);
		}
		catch (RuntimeException failure) {
			LOG.warn("A file of an import cannot be read", failure);
			return new Line.Broken("", "It cannot be read");
		}
	}

	private static Line.Broken broken(Refusal refusal, Parcel parcel) {
		String pointer = refusal.places()
			.stream()
			.map(Problem.Place::pointer)
			.map(String::valueOf)
			.findFirst()
			.orElse("");
		String detail = refusal.places().stream().map(Problem.Place::detail).findFirst().orElse(refusal.detail());
		int line = parcel.label().line();
		return new Line.Broken(pointer, (line > 0) ? "Line " + line + ": " + detail : detail);
	}

}
