package org.dateline.http;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Who asks, as far as that matters for what is shown.
 *
 * @param editor whether a key lets them see and change what is not public
 * @param owner whether a key lets them remove things for good
 * @param name what the key is known by, empty for a stranger
 */
public record Visitor(boolean editor, boolean owner, String name) {

	/** Somebody without a key. */
	public static final Visitor STRANGER = new Visitor(false, false, "");

	/**
	 * Tells who sent a request.
	 * @param request a request whose key has been looked at
	 * @return its sender
	 */
	public static Visitor of(HttpServletRequest request) {
		return (request.getUserPrincipal() == null) ? STRANGER : new Visitor(request.isUserInRole("edit"),
				request.isUserInRole("admin"), request.getUserPrincipal().getName());
	}

}
