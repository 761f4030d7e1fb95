package org.dateline.door;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Says which requests have bodies that their handler reads as they come in. Such a body
 * may be of any length and takes none of the writers' desks; the pace holds for it as
 * well. Each room that streams has a bean of this type.
 */
@FunctionalInterface
public interface StreamedBodies {

	/**
	 * Whether a request is read by its handler.
	 * @param request the request, whose body is not to be touched here
	 * @return whether its body is left to the handler
	 */
	boolean include(HttpServletRequest request);

}
