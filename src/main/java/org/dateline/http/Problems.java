package org.dateline.http;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes problems: the one place where an answer of 400 and more is made. */
@Component
public class Problems {

	private final PublicAddress address;

	private final JsonMapper mapper;

	Problems(PublicAddress address, JsonMapper mapper) {
		this.address = address;
		this.mapper = mapper;
	}

	/**
	 * Answers with a problem, unless an answer is on its way already.
	 * @param refusal what is refused, and why
	 * @param request the request that is refused
	 * @param response the response that becomes the problem
	 * @throws IOException if the client has left
	 */
	public void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
		refusal.places()
			.stream()
			.filter((place) -> HttpHeaders.CONTENT_TYPE.equals(place.parameter()))
			.findFirst()
			.ifPresent((place) -> response.setHeader(accepting(request), String.join(", ", place.allowed())));
		write(problem(refusal.kind(), refusal.detail(), refusal.places(), request), response);
	}

	void write(ProblemKind kind, String detail, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		write(problem(kind, detail, List.of(), request), response);
	}

	/**
	 * Where a 415 lists what is read (RFC 9110, section 15.5.16; RFC 5789, section 2.2).
	 */
	private static String accepting(HttpServletRequest request) {
		return "PATCH".equals(request.getMethod()) ? "Accept-Patch" : HttpHeaders.ACCEPT;
	}

	private Problem problem(ProblemKind kind, @Nullable String detail, List<Problem.Place> places,
			HttpServletRequest request) {
		// a request line that cannot be read has no path
		String path = (request.getRequestURI() != null) ? Excerpt.of(SuffixFilter.pathAsked(request)) : null;
		return new Problem(this.address.of("/docs/problems/" + kind.slug()), kind.title(), kind.status().value(),
				detail, path, places);
	}

	/** Errors are nobody's to keep: a cache must not serve them to others. */
	private void write(Problem problem, HttpServletResponse response) throws IOException {
		if (response.isCommitted()) {
			return;
		}
		response.resetBuffer();
		List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED, HttpHeaders.CONTENT_LOCATION, HttpHeaders.LINK)
			.forEach((name) -> response.setHeader(name, null));
		if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()
				&& !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "5");
		}
		byte[] body = this.mapper.writeValueAsBytes(problem);
		response.setStatus(problem.status());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
