package org.dateline.newsstand;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dateline.http.EntityTags;
import org.dateline.http.HttpDates;
import org.dateline.http.Printed;
import org.dateline.http.Version;

import org.springframework.http.HttpHeaders;

/**
 * One finished answer: its headers, and its body as it is and in gzip, each made once.
 */
final class Copy {

	/** Less than about a packet; gzip would save nothing. */
	private static final int SMALL = 1_000;

	private static final byte[] NONE = new byte[0];

	private final List<Field> fields;

	private final Version version;

	private final long generation;

	private final Face plain;

	private volatile Face packed;

	private Copy(Printed printed, List<Field> fields, long generation) {
		this.fields = fields;
		this.version = printed.version();
		this.generation = generation;
		this.plain = new Face(printed.type().toString(), printed.tag(), printed.body());
		this.packed = (printed.body().length < SMALL) ? this.plain
				: new Face(printed.type().toString(), EntityTags.coded(printed.tag()), NONE);
	}

	/** A copy of an answer whose headers stand in a response already. */
	static Copy of(Printed printed, HttpServletResponse response, long generation) {
		List<Field> fields = response.getHeaderNames()
			.stream()
			.filter((name) -> !name.startsWith("RateLimit"))
			.flatMap((name) -> response.getHeaders(name).stream().map((value) -> new Field(name, value)))
			.toList();
		return new Copy(printed, fields, generation);
	}

	Version version() {
		return this.version;
	}

	long generation() {
		return this.generation;
	}

	/** About how many bytes of memory it takes, gzip included. */
	int weight() {
		return this.plain.body().length + this.plain.body().length / 2 + 2_000;
	}

	/** Answers a request from nothing but this. */
	void hand(HttpServletRequest request, HttpServletResponse response) throws IOException {
		for (Field field : this.fields) {
			response.setHeader(field.name(), field.value());
		}
		send(request, response);
	}

	/** Answers a request whose response has the headers already. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Optional<String> held = held(request);
		if (held.isPresent()) {
			response.setHeader(HttpHeaders.ETAG, held.get());
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		Face face = face(request);
		response.setHeader(HttpHeaders.ETAG, face.tag());
		if (face != this.plain) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, Codings.GZIP);
		}
		response.setContentType(face.type());
		response.setContentLength(face.body().length);
		if (!"HEAD".equals(request.getMethod())) {
			response.getOutputStream().write(face.body());
		}
	}

	private Face face(HttpServletRequest request) {
		Face known = this.packed;
		if (known == this.plain || !Codings.welcomes(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
			return this.plain;
		}
		if (known.body().length == 0) {
			known = new Face(known.type(), known.tag(), Codings.pack(this.plain.body()));
			this.packed = known;
		}
		return known;
	}

	/** The tag that the client holds, if it holds this (RFC 9110, section 13.2.2). */
	private Optional<String> held(HttpServletRequest request) {
		String tags = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (tags != null) {
			if (tags.contains(this.packed.tag())) {
				return Optional.of(this.packed.tag());
			}
			return Optional.of(this.plain.tag()).filter((tag) -> tags.contains(tag) || tags.strip().equals("*"));
		}
		Instant since = this.version.since().truncatedTo(ChronoUnit.SECONDS);
		return Optional.ofNullable(request.getHeader(HttpHeaders.IF_MODIFIED_SINCE))
			.flatMap(HttpDates::read)
			.filter((date) -> !since.isAfter(date))
			.map((date) -> face(request).tag());
	}

}
