package org.dateline.safekeeping;

import java.io.IOException;
import java.util.Set;
import java.util.function.BooleanSupplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dateline.http.Outage;

import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses changes while there is no room for them; reading goes on. */
final class RoomFilter extends OncePerRequestFilter {

	private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

	private final BooleanSupplier room;

	RoomFilter(BooleanSupplier room) {
		this.room = room;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !CHANGING.contains(request.getMethod()) || !request.getRequestURI().startsWith("/v1/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.room.getAsBoolean()) {
			throw Outage.noRoom();
		}
		chain.doFilter(request, response);
	}

}
