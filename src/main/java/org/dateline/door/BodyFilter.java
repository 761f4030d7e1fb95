package org.dateline.door;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dateline.http.Problems;
import org.dateline.http.Refusal;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a body in before anything parses it, and lets only so many writers in at once.
 * Stands behind those who ask for a key, so that strangers fill no memory.
 */
@Component
@Order(-90)
class BodyFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private final Bodies bodies;

	private final Desks desks;

	private final List<StreamedBodies> streamed;

	private final Problems problems;

	BodyFilter(Bodies bodies, Desks desks, List<StreamedBodies> streamed, Problems problems) {
		this.bodies = bodies;
		this.desks = desks;
		this.streamed = streamed;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			this.bodies.refuseEncoded(request);
			if (this.streamed.stream().anyMatch((each) -> each.include(request))) {
				chain.doFilter(request, response);
			}
			else {
				admit(this.bodies.held(request), response, chain);
			}
		}
		catch (Refusal refusal) {
			advise(refusal, response);
			this.problems.write(refusal, request, response);
		}
	}

	private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (READING.contains(request.getMethod())) {
			chain.doFilter(request, response);
			return;
		}
		try (Desk desk = this.desks.sit()) {
			chain.doFilter(request, new RisingResponse(response, desk));
		}
	}

	private static void advise(Refusal refusal, HttpServletResponse response) {
		switch (refusal.kind()) {
			case UNSUPPORTED_ENCODING -> response.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
			case UNAVAILABLE -> response.setHeader(HttpHeaders.RETRY_AFTER, "1");
			default -> {
			}
		}
	}

}
