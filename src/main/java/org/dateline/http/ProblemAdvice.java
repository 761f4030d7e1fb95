package org.dateline.http;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever goes wrong beneath a controller into a problem, and tells no secret. */
@ControllerAdvice
class ProblemAdvice {

	private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

	private final Problems problems;

	private final PublicAddress address;

	ProblemAdvice(Problems problems, PublicAddress address) {
		this.problems = problems;
		this.address = address;
	}

	@ExceptionHandler
	void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.problems.write(refusal, request, response);
	}

	@ExceptionHandler
	void moved(Moved moved, HttpServletRequest request, HttpServletResponse response) {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
		response.setHeader(HttpHeaders.LOCATION, this.address.of(moved.path(SuffixFilter.pathAsked(request))) + query);
		boolean keyed = new Exchange(request, response).keyed();
		response.setHeader(HttpHeaders.CACHE_CONTROL, (keyed ? Caching.NEVER : Caching.LIVE).header());
		response.setContentLength(0);
	}

	@ExceptionHandler
	void unread(HttpMessageNotReadableException exception, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		LOG.debug("A body could not be read", exception);
		this.problems.write(ProblemKind.UNREADABLE_BODY, "The body is missing or cannot be read", request, response);
	}

	@ExceptionHandler
	void failed(Exception exception, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
			LOG.debug("A client left before it was answered", exception);
			return;
		}
		if (exception instanceof ErrorResponse known) {
			known(known, request, response);
			return;
		}
		Optional<Refusal> outage = Outage.of(exception, request.getMethod());
		if (outage.isPresent()) {
			LOG.error("The archive failed under {}: {}", request.getRequestURI(), Outage.root(exception));
			this.problems.write(outage.get(), request, response);
			return;
		}
		LOG.error("Failed under {}", request.getRequestURI(), exception);
		this.problems.write(ProblemKind.INTERNAL_ERROR, "The service failed; the failure is logged", request, response);
	}

	/**
	 * What Spring found wrong before a controller was called. Its words may name classes.
	 */
	private void known(ErrorResponse known, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		HttpStatusCode status = known.getStatusCode();
		known.getHeaders().forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		Optional.ofNullable(response.getHeader(HttpHeaders.ALLOW))
			.ifPresent((allow) -> response.setHeader(HttpHeaders.ALLOW, whole(allow)));
		ProblemKind kind = ProblemKind.of(status.value());
		this.problems.write(new Refusal(kind, sentence(kind, request, response), List.of()), request, response);
	}

	/** What can be got can also be asked for its head and its options. */
	private static String whole(String allow) {
		Set<String> methods = new LinkedHashSet<>(List.of(allow.split(",\\s*")));
		if (methods.contains("GET")) {
			methods.addAll(List.of("HEAD", "OPTIONS"));
		}
		return String.join(", ", methods);
	}

	private static String sentence(ProblemKind kind, HttpServletRequest request, HttpServletResponse response) {
		return switch (kind) {
			case NOT_FOUND -> "There is no resource at this address";
			case METHOD_NOT_ALLOWED -> "The method " + Excerpt.of(request.getMethod()) + " is not known here; allowed: "
					+ Optional.ofNullable(response.getHeader(HttpHeaders.ALLOW)).orElse("none");
			default -> kind.title();
		};
	}

}
