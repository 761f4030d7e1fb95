package org.dateline.door;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.dateline.masthead.Masthead;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Takes the bodies of requests into memory, as far as they are allowed. */
@Component
class Bodies {

	/** What an array can hold, and one byte more. */
	private static final long LONGEST = Integer.MAX_VALUE - 16L;

	private final int most;

	Bodies(Masthead masthead) {
		this.most = (int) Math.min(masthead.limits().body().toBytes(), LONGEST);
	}

	/** Nothing here unpacks what was packed: a bomb has to stay what it is. */
	void refuseEncoded(HttpServletRequest request) {
		boolean plain = Collections.list(request.getHeaders(HttpHeaders.CONTENT_ENCODING))
			.stream()
			.allMatch((value) -> value.isBlank() || "identity".equals(value.strip().toLowerCase(Locale.ROOT)));
		if (!plain) {
			throw new Refusal(ProblemKind.UNSUPPORTED_ENCODING, Problem.Place.parameter(HttpHeaders.CONTENT_ENCODING,
					"The body has to come without Content-Encoding", List.of("identity")));
		}
	}

	/** The request with its whole body, which grows only as bytes come in. */
	HttpServletRequest held(HttpServletRequest request) throws IOException {
		if (!BodiedRequest.bodied(request)) {
			return request;
		}
		if (request.getContentLengthLong() > this.most) {
			throw tooLarge();
		}
		byte[] body = request.getInputStream().readNBytes(this.most + 1);
		if (body.length > this.most) {
			throw tooLarge();
		}
		return new HeldRequest(request, body);
	}

	private Refusal tooLarge() {
		return new Refusal(ProblemKind.CONTENT_TOO_LARGE, Problem.Place.pointer("",
				String.format(Locale.ROOT, "A body may have %,d bytes", this.most), List.of()));
	}

}
