package org.dateline.http;

import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * Which state of a resource a change is meant for: the {@code If-Match} of a request (RFC
 * 9110, section 13.1.1), which no change may come without (RFC 6585, section 3).
 *
 * @param tags the entity tags of that state, or an asterisk for any
 */
public record Intent(String tags) {

	/**
	 * Reads what a request is meant for.
	 * @param request a request that changes something
	 * @return its intent
	 * @throws Refusal if it does not say
	 */
	public static Intent of(HttpServletRequest request) {
		String tags = String.join(",", Collections.list(request.getHeaders(HttpHeaders.IF_MATCH))).strip();
		if (tags.isEmpty()) {
			throw new Refusal(ProblemKind.PRECONDITION_REQUIRED,
					"A change needs If-Match with the entity tag of the state that it changes");
		}
		return new Intent(tags);
	}

	/**
	 * Looks whether the change meets the present state.
	 * @param present the state of the resource
	 * @throws Refusal if it was meant for another one
	 */
	public void meet(Version present) {
		if (!"*".equals(this.tags) && !EntityTagList.meets(this.tags, EntityTags.state(present))) {
			throw new Refusal(ProblemKind.PRECONDITION_FAILED,
					"If-Match names another state than the present one, which began at " + present.since());
		}
	}

}
