package org.dateline.http;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers for requests that Tomcat refuses before the application sees them, such as one
 * with an address that cannot be decoded.
 */
final class ProblemValve extends ErrorReportValve {

	private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

	private final Problems problems;

	private final Letterhead letterhead;

	ProblemValve(Problems problems, Letterhead letterhead) {
		this.problems = problems;
		this.letterhead = letterhead;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			this.letterhead.print(request.getRequestURI(), response);
			this.problems.write(refusal(status), request, response);
			response.finishResponse();
		}
		catch (IOException gone) {
			LOG.debug("A client left before it was told of its error", gone);
		}
	}

	/** What Tomcat does not implement is the client's fault to ask for. */
	private static Refusal refusal(int status) {
		ProblemKind kind = (status == 501 || status == 505) ? ProblemKind.BAD_REQUEST : ProblemKind.of(status);
		String detail = switch (status) {
			case 501 -> "The method or the transfer coding is not known here";
			case 505 -> "The version of HTTP is not known here";
			default -> kind.explanation();
		};
		return new Refusal(kind, detail);
	}

}
