package org.dateline.door;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dateline.http.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Watches over the pace of every body. One that nobody wanted is taken in and thrown away
 * once the answer is sent, for a while, so that its sender comes to read the answer; what
 * is longer or slower than that costs its sender the connection.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class PaceFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(PaceFilter.class);

	private static final int MOST = 8 * 1024 * 1024;

	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

	private static final int GULP = 8 * 1024;

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !BodiedRequest.bodied(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		PacedRequest paced = new PacedRequest(request);
		chain.doFilter(paced, response);
		if (!paced.body().isSpent() && request.getHeader(HttpHeaders.EXPECT) == null) {
			sweep(paced.body(), response);
		}
	}

	private static void sweep(PacedStream body, HttpServletResponse response) {
		try {
			response.flushBuffer();
			byte[] gulp = new byte[GULP];
			long begun = System.nanoTime();
			for (long left = MOST; left > 0 && System.nanoTime() - begun < PATIENCE;) {
				int count = body.read(gulp, 0, GULP);
				left = (count < 0) ? 0 : left - count;
			}
		}
		catch (IOException | Refusal gone) {
			LOG.debug("A client left before its body was swept away", gone);
		}
	}

}
