package org.dateline.ingest;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;

import org.dateline.format.Hints;
import org.dateline.http.Question;
import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What a request says of the documents that it brings. */
final class Hinted {

	private static final int LONGEST = 2048;

	private final Question question;

	Hinted(Question question) {
		this.question = question;
	}

	/** Of one document, whose own headers do not say where it was, or less surely. */
	Hints of(Optional<String> contentLocation, @Nullable String contentType) {
		return hints(one(ImportConfiguration.URL).or(() -> contentLocation.filter(Hinted::believed)), contentType);
	}

	/** Of one document out of several, which know best where they were. */
	Hints ofPart(Optional<String> contentLocation, @Nullable String contentType) {
		return hints(contentLocation.filter(Hinted::believed).or(() -> one(ImportConfiguration.URL)), contentType);
	}

	private Hints hints(Optional<String> url, @Nullable String contentType) {
		return new Hints(url.orElse(null), charset(contentType).orElse(null),
				one(ImportConfiguration.LANGUAGE).orElse(null), one(ImportConfiguration.PUBLISHER).orElse(null),
				one(ImportConfiguration.PUBLISHED_AT).orElse(null));
	}

	private Optional<String> one(String name) {
		return this.question.one(name);
	}

	private static Optional<String> charset(@Nullable String contentType) {
		try {
			return Optional.ofNullable(contentType)
				.map(MediaType::parseMediaType)
				.map(MediaType::getCharset)
				.map(Charset::name);
		}
		catch (InvalidMediaTypeException _) {
			return Optional.empty();
		}
	}

	/** Where a document was is an address of the web, or is not believed. */
	private static boolean believed(String url) {
		if (url.length() > LONGEST || !(url.startsWith("http://") || url.startsWith("https://"))) {
			return false;
		}
		try {
			return URI.create(url).getHost() != null;
		}
		catch (IllegalArgumentException _) {
			return false;
		}
	}

}
