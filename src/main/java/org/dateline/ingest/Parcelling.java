package org.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.dateline.format.Hints;
import org.dateline.http.ContentType;
import org.dateline.http.Excerpt;
import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;

import org.springframework.http.HttpHeaders;

/** Makes parcels of the parts of a form: one of each file, and of each line of lines. */
final class Parcelling {

	/** Each costs a row and a transaction's patience; who has more sends lines. */
	static final int MOST = 10_000;

	/** What clients say of files of which they know nothing. */
	private static final String ANYTHING = "application/octet-stream";

	private final Imports imports;

	private final Hinted hinted;

	private final List<Parcel> all = new ArrayList<>();

	Parcelling(Imports imports, Hinted hinted) {
		this.imports = imports;
		this.hinted = hinted;
	}

	List<Parcel> all() {
		return this.all;
	}

	void add(FileItemStream part) throws IOException {
		Optional<String> file = name(part);
		if (file.isEmpty() && part.getContentType() == null) {
			throw new Refusal(ProblemKind.INVALID_PARAMETER,
					Problem.Place.parameter(Excerpt.of(String.valueOf(part.getFieldName())),
							"This part is no file; what is known beside the files is said in the query", List.of()));
		}
		String name = file.or(() -> FileName.of(part.getFieldName())).orElse("?");
		String type = type(part, name);
		byte[] document = read(part);
		if (ImportTypes.lines(type)) {
			lines(name, document);
			return;
		}
		Hints hints = this.hinted.ofPart(Optional.ofNullable(part.getHeaders().getHeader(HttpHeaders.CONTENT_LOCATION)),
				part.getContentType());
		add(new Parcel(new Parcel.Label(name, 0, type, hints), document));
	}

	private static Optional<String> name(FileItemStream part) {
		try {
			return FileName.of(part.getName());
		}
		catch (InvalidFileNameException bad) {
			return FileName.of(bad.getName());
		}
	}

	/**
	 * What a part says that it is, else what its name says; empty for what is not read.
	 */
	private String type(FileItemStream part, String name) {
		String said = ContentType.essence(part.getContentType());
		if (said.isEmpty() || said.equals(ANYTHING)) {
			String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
			return ImportTypes.endsLines(suffix) ? ImportTypes.LINES : this.imports.ending(suffix).orElse("");
		}
		return (ImportTypes.lines(said) || this.imports.types().contains(said)) ? said : "";
	}

	private static byte[] read(FileItemStream part) throws IOException {
		try (InputStream in = part.openStream()) {
			return in.readAllBytes();
		}
	}

	/** Stories say themselves where they were. */
	private void lines(String file, byte[] document) throws IOException {
		String type = this.imports.ending("json").orElseThrow();
		try (LineReader lines = new LineReader(new ByteArrayInputStream(document), LineParser.LONGEST)) {
			for (Optional<RawLine> line = lines.next(); line.isPresent(); line = lines.next()) {
				RawLine raw = line.get();
				if (!raw.blank()) {
					add(new Parcel(new Parcel.Label(file, raw.number(), type, Hints.NONE), raw.bytes()));
				}
			}
		}
	}

	private void add(Parcel parcel) {
		if (this.all.size() == MOST) {
			throw new Refusal(ProblemKind.CONTENT_TOO_LARGE,
					Problem.Place.pointer("", String.format(Locale.ROOT,
							"A form may bring %,d stories; any number comes as %s", MOST, ImportTypes.LINES),
							List.of()));
		}
		this.all.add(parcel);
	}

}
