package org.dateline.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * Evaluates the preconditions of a read in the order of RFC 9110, section 13.2.2:
 * If-Match, else If-Unmodified-Since; then If-None-Match, else If-Modified-Since.
 */
final class Preconditions {

	private final HttpServletRequest request;

	private final String tag;

	private final Instant since;

	Preconditions(HttpServletRequest request, String tag, Instant since) {
		this.request = request;
		this.tag = tag;
		this.since = since.truncatedTo(ChronoUnit.SECONDS);
	}

	/**
	 * Whether the resource may well not be there: then that has to be found out first,
	 * for a precondition decides only what would have been answered (section 13.2.1).
	 */
	boolean unlikely() {
		return failed() || "*".equals(String.valueOf(this.request.getHeader(HttpHeaders.IF_NONE_MATCH)).strip());
	}

	/** Whether the client wanted another state than the present one. */
	boolean failed() {
		if (has(HttpHeaders.IF_MATCH)) {
			return !names(HttpHeaders.IF_MATCH, true);
		}
		return date(HttpHeaders.IF_UNMODIFIED_SINCE).map(this.since::isAfter).orElse(false);
	}

	/** Whether the client holds the present state already. */
	boolean held() {
		if (has(HttpHeaders.IF_NONE_MATCH)) {
			return names(HttpHeaders.IF_NONE_MATCH, false);
		}
		return date(HttpHeaders.IF_MODIFIED_SINCE).map((date) -> !this.since.isAfter(date)).orElse(false);
	}

	/**
	 * The tag that the client holds, which may be that of a coding of the representation.
	 */
	String echo() {
		String coded = EntityTags.coded(this.tag);
		String value = String.join(",", Collections.list(this.request.getHeaders(HttpHeaders.IF_NONE_MATCH)));
		return EntityTagList.names(value, coded, false) ? coded : this.tag;
	}

	private boolean has(String header) {
		return this.request.getHeader(header) != null;
	}

	/** If-Match compares strongly, If-None-Match weakly (section 8.8.3.2). */
	private boolean names(String header, boolean strongly) {
		String value = String.join(",", Collections.list(this.request.getHeaders(header)));
		if ("*".equals(value.strip())) {
			return true;
		}
		return EntityTagList.names(value, this.tag, strongly)
				|| EntityTagList.names(value, EntityTags.coded(this.tag), strongly);
	}

	/**
	 * Whether the date alone decides; it says nothing of a resource that is not there.
	 */
	boolean dated() {
		return !has(HttpHeaders.IF_NONE_MATCH) && date(HttpHeaders.IF_MODIFIED_SINCE).isPresent();
	}

	private Optional<Instant> date(String header) {
		return Optional.ofNullable(this.request.getHeader(header)).flatMap(HttpDates::read);
	}

}
