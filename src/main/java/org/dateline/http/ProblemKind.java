package org.dateline.http;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * The kinds of problem that an answer can name, as {@code type} of RFC 9457, section
 * 3.1.1. Each has a page of its own beneath {@code /docs/problems}.
 */
public enum ProblemKind {

	/** A parameter, a header or the address itself is not what it may be. */
	BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request is not well-formed",
			"A part of the address or of the headers cannot be read."),
	/** A query parameter is unknown, repeated, empty or out of its range. */
	INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter is not allowed here",
			"Every operation takes a closed set of query parameters. Each entry of errors names the parameter, "
					+ "what is wrong with it and, where there is a closed set, the values it may have."),
	/** A cursor was cut, altered, or belongs to another list. */
	INVALID_CURSOR(HttpStatus.BAD_REQUEST, "The cursor does not belong to this list",
			"A cursor is taken from the next or previous link of a page, as it is, and freezes the query of that "
					+ "page. Start again without it."),
	/** The body of the request cannot be read. */
	UNREADABLE_BODY(HttpStatus.BAD_REQUEST, "The body cannot be read",
			"The body is not what its Content-Type says, or not what is read here. Each entry of errors names the "
					+ "place as a JSON Pointer (RFC 6901) where there is one."),
	/** A key is needed or does not reach this far. */
	UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "A key is needed", "Send a key as Authorization: Bearer."),
	/** Not for this key. */
	FORBIDDEN(HttpStatus.FORBIDDEN, "This is not allowed", "The request was understood and is refused."),
	/** Nothing has this address. */
	NOT_FOUND(HttpStatus.NOT_FOUND, "Nothing is here",
			"No resource has this address, or none that the public may see. Ids and slugs are case-sensitive."),
	/** The resource does not do this. */
	METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The resource does not know this method",
			"The Allow header lists the methods that this address knows."),
	/** None of the media types asked for is served. */
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Not served in the formats asked for",
			"The Accept header excludes every format of this resource. The entry of errors lists those there are; "
					+ "a suffix such as .json asks for one as well."),
	/** The request came in too slowly. */
	REQUEST_TIMEOUT(HttpStatus.REQUEST_TIMEOUT, "The request came in too slowly",
			"Headers have to be there within 10 seconds; from 5 seconds on a body has to come in at 1 KiB a second "
					+ "or faster."),
	/** The resource existed once. */
	GONE(HttpStatus.GONE, "Withdrawn", "What stood here was withdrawn by its publisher."),
	/** The state of the resource forbids it. */
	CONFLICT(HttpStatus.CONFLICT, "In conflict with what is kept",
			"What was sent cannot stand beside what is kept already. The detail says why."),
	/** If-Match or If-Unmodified-Since does not hold. */
	PRECONDITION_FAILED(HttpStatus.PRECONDITION_FAILED, "A precondition does not hold",
			"The resource is not, or no longer, in the state that If-Match or If-Unmodified-Since names."),
	/** The body is too long. */
	CONTENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large", "The detail names the limit."),
	/** The address is too long. */
	URI_TOO_LONG(HttpStatus.URI_TOO_LONG, "The address is too long", "An address may have 8,000 bytes."),
	/** The body has a media type that is not read here. */
	UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has a type that is not read here",
			"The Content-Type of the request is none of those that this operation reads."),
	/** The body is coded in a way that is not read here. */
	UNSUPPORTED_ENCODING(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is encoded in a way that is not read here",
			"A request has to come without Content-Encoding, or with identity."),
	/** The story breaks a rule. */
	INVALID_STORY(HttpStatus.UNPROCESSABLE_CONTENT, "The story breaks a rule",
			"Each entry of errors names the place as a JSON Pointer (RFC 6901) and what is wrong there."),
	/** A patch cannot be applied. */
	INVALID_PATCH(HttpStatus.UNPROCESSABLE_CONTENT, "The patch cannot be applied",
			"Each entry of errors names the operation as a JSON Pointer (RFC 6901) into the patch."),
	/** The same key of idempotency stood over another request. */
	KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The Idempotency-Key belongs to another request",
			"An Idempotency-Key names one request: the same key with another body is refused. Make a new one."),
	/** A change has to say which state it changes. */
	PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "A precondition is needed",
			"Send If-Match with the entity tag of the state that is to be changed, so that no change of somebody "
					+ "else is lost."),
	/** More requests than are allowed. */
	TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests",
			"RateLimit-Policy says how many requests there may be, Retry-After when the next one is answered."),
	/** The headers are too long. */
	HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers are too large",
			"All headers of a request together may have 16,000 bytes."),
	/** The service failed. */
	INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "The service failed",
			"The fault is the service's; it has been logged. The same request may work later."),
	/** The method is not known to the service at all. */
	NOT_IMPLEMENTED(HttpStatus.NOT_IMPLEMENTED, "The method is not known", "No resource here knows this method."),
	/** The service cannot answer now. */
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The service cannot answer now",
			"Something that the service needs is away. Retry-After says when to try again."),
	/** There is no room to keep anything more. */
	INSUFFICIENT_STORAGE(HttpStatus.INSUFFICIENT_STORAGE, "There is no room left",
			"The disk of the archive is nearly full. Reading goes on; writing does once there is room again.");

	private final HttpStatus status;

	private final String title;

	private final String explanation;

	ProblemKind(HttpStatus status, String title, String explanation) {
		this.status = status;
		this.title = title;
		this.explanation = explanation;
	}

	/**
	 * The kind that fits a status best.
	 * @param status an HTTP status of 400 or more
	 * @return the first kind of this status, else the general one of its class
	 */
	static ProblemKind of(int status) {
		for (ProblemKind kind : values()) {
			if (kind.status.value() == status) {
				return kind;
			}
		}
		return (status >= 500) ? INTERNAL_ERROR : BAD_REQUEST;
	}

	/**
	 * The status that answers of this kind have.
	 * @return 400 or more
	 */
	public HttpStatus status() {
		return this.status;
	}

	String title() {
		return this.title;
	}

	String explanation() {
		return this.explanation;
	}

	/** The last part of the kind's address, such as {@code invalid-cursor}. */
	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
