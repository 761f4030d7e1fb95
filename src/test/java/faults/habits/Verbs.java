package faults.habits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Planted: methods whose verbs say nothing; the filter's own, which it must have, is none
 * of them.
 */
class Verbs extends OncePerRequestFilter {

	void process() {
	}

	void handlePress() {
	}

	void doWork() {
	}

	void performAll() {
	}

	void document() {
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
	}

}
