package org.dateline.door;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets those who send many requests without waiting for an answer wait for each other, on
 * half of the processors, so that they keep nobody waiting who asks one thing at a time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class PipelineFilter extends OncePerRequestFilter {

	private final Semaphore turns = new Semaphore(Math.max(Runtime.getRuntime().availableProcessors() / 2, 1), true);

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getAttribute(PipelineAdapter.AHEAD) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.turns.acquireUninterruptibly();
		try (Desk turn = new Desk(this.turns)) {
			chain.doFilter(request, new RisingResponse(response, turn));
		}
	}

}
