package org.dateline.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.amendment.Amendment;
import org.dateline.amendment.Amendments;
import org.dateline.format.StoryReader;
import org.dateline.http.ContentType;
import org.dateline.http.Received;
import org.dateline.http.Refusal;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Reads what a request brings, in the format that it says it is in. */
@Component
class Submissions {

	private final List<StoryReader> readers;

	private final Amendments amendments;

	Submissions(List<StoryReader> readers, Amendments amendments) {
		this.readers = readers;
		this.amendments = amendments;
	}

	/** Reads an amendment, of one of the types that are read here. */
	Amendment amendment(HttpServletRequest request) {
		return this.amendments.read(Optional.ofNullable(request.getContentType()).orElse(""), Received.body(request));
	}

	Submission of(HttpServletRequest request) {
		MediaType type = type(request);
		StoryReader reader = StoryReader.of(this.readers, type)
			.orElseThrow(
					() -> Refusal.unread(this.readers.stream().map((each) -> each.mediaType().toString()).toList()));
		return new Submission(reader, Received.body(request));
	}

	/** The type of a body that is text in UTF-8, as all that is read here has to be. */
	static MediaType type(HttpServletRequest request) {
		MediaType type = ContentType.of(request);
		if (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset())) {
			return type;
		}
		throw Refusal.contentType("A body has to be in UTF-8", List.of("charset=utf-8"));
	}

}
