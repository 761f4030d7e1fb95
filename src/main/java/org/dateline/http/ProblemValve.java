package org.dateline.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers for requests that Tomcat refuses before the application sees them, such as one
 * with an address that cannot be decoded. Tomcat makes it by its name, hence public.
 */
public final class ProblemValve extends ErrorReportValve {

	private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		ProblemKind kind = ProblemKind.of(status);
		byte[] body = """
				{"type":"about:blank","title":"%s","status":%d,"detail":"%s"}"""
			.formatted(kind.title(), status, kind.explanation())
			.getBytes(StandardCharsets.UTF_8);
		try {
			DoorFilter.furnish(response);
			response.setContentType("application/problem+json");
			response.setHeader("Cache-Control", "no-store");
			response.setContentLength(body.length);
			response.getOutputStream().write(body);
			response.finishResponse();
		}
		catch (IOException gone) {
			LOG.debug("A client left before it was told of its error", gone);
		}
	}

}
