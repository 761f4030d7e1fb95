package org.dateline.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.http.Digest;
import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.dateline.http.Visitor;

/**
 * By what a request is known again when it is sent again: its {@code Idempotency-Key}
 * (IETF draft of that name).
 *
 * @param owner who sent it; two senders may use the same name
 * @param name the value of the header
 * @param fingerprint a digest of what was asked
 */
record Ticket(String owner, String name, String fingerprint) {

	private static final String HEADER = "Idempotency-Key";

	/** A string of RFC 9651, section 3.3.3, or, as most clients send it, a bare word. */
	private static final Pattern NAME = Pattern
		.compile("\"([\\x20\\x21\\x23-\\x7e]{1,255})\"|([\\x21\\x23-\\x7e]{1,255})");

	static Optional<Ticket> of(HttpServletRequest request, String digest) {
		return Optional.ofNullable(request.getHeader(HEADER)).map((header) -> {
			Matcher matcher = NAME.matcher(header.strip());
			if (!matcher.matches()) {
				String detail = "An Idempotency-Key has 1 to 255 printable ASCII characters";
				throw new Refusal(ProblemKind.BAD_REQUEST, Problem.Place.parameter(HEADER, detail, List.of()));
			}
			String name = (matcher.group(1) != null) ? matcher.group(1) : matcher.group(2);
			String asked = String.join("\n", request.getMethod(), request.getRequestURI(),
					String.valueOf(request.getContentType()), digest);
			return new Ticket(Visitor.of(request).name(), name, Digest.of(asked.getBytes(StandardCharsets.UTF_8)));
		});
	}

}
