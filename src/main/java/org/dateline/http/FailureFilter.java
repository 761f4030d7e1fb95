package org.dateline.http;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers for what the filters behind it throw: a refusal as it is, an archive that is
 * away as 503, a full disk as 507. What a controller throws is caught before.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class FailureFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);

	private final Problems problems;

	FailureFilter(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (Refusal refusal) {
			this.problems.write(refusal, request, response);
		}
		catch (ServletException | RuntimeException failure) {
			Optional<Refusal> outage = Outage.of(failure, request.getMethod());
			if (outage.isEmpty() || response.isCommitted()) {
				throw failure;
			}
			LOG.error("The archive failed under {}: {}", request.getRequestURI(), Outage.root(failure));
			this.problems.write(outage.get(), request, response);
		}
	}

}
