package org.dateline.door;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dateline.http.ProblemKind;
import org.dateline.http.Problems;
import org.dateline.http.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts the requests of each {@link Caller} and says what is left
 * (draft-ietf-httpapi-ratelimit-headers-11). A key that proves to be none counts against
 * the address it came from, so that making keys up buys nothing.
 */
final class RateFilter extends OncePerRequestFilter {

	private final Rates rates;

	private final Problems problems;

	RateFilter(Rates rates, Problems problems) {
		this.rates = rates;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Bucket guesses = this.rates.of(Caller.guessing(request));
		ConsumptionProbe probe = (guesses.getAvailableTokens() > 0)
				? this.rates.of(Caller.of(request)).tryConsumeAndReturnRemaining(1)
				: guesses.tryConsumeAndReturnRemaining(1);
		describe(probe, response);
		if (probe.isConsumed()) {
			chain.doFilter(request, response);
			punish(guesses, response.getStatus());
		}
		else {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(probe.getNanosToWaitForRefill())));
			this.problems.write(refusal(), request, response);
		}
	}

	private static void punish(Bucket guesses, int status) {
		if (status == 401) {
			guesses.tryConsume(1);
		}
	}

	private Refusal refusal() {
		return new Refusal(ProblemKind.TOO_MANY_REQUESTS, "There may be " + this.rates.most() + " requests a minute");
	}

	private void describe(ConsumptionProbe probe, HttpServletResponse response) {
		response.setHeader("RateLimit-Policy", "\"default\";q=" + this.rates.most() + ";w=60");
		response.setHeader("RateLimit",
				"\"default\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
		response.addHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "RateLimit, RateLimit-Policy");
	}

	private static long seconds(long nanos) {
		return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
	}

}
