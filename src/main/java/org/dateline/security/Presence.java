package org.dateline.security;

import java.util.Iterator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.WebContentGenerator;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Tells whether anything would answer a request, by asking those whom the dispatcher
 * asks. What nothing answers is no secret: it is let through to its 404 or 405.
 */
@Component
class Presence {

	private final ObjectProvider<HandlerMapping> mappings;

	Presence(ObjectProvider<HandlerMapping> mappings) {
		this.mappings = mappings;
	}

	boolean answers(HttpServletRequest request) {
		ServletRequestPathUtils.parseAndCache(request);
		try {
			boolean found = false;
			for (Iterator<HandlerMapping> each = this.mappings.orderedStream().iterator(); each.hasNext() && !found;) {
				HandlerExecutionChain chain = each.next().getHandler(request);
				found = chain != null && knows(chain.getHandler(), request.getMethod());
			}
			return found;
		}
		catch (HttpRequestMethodNotSupportedException unknown) {
			return false;
		}
		catch (Exception picky) {
			// there is one, which does not like this request
			return true;
		}
	}

	/** Some handlers are found for every method and refuse most of them later. */
	private static boolean knows(Object handler, String method) {
		String[] methods = (handler instanceof WebContentGenerator generator) ? generator.getSupportedMethods() : null;
		return methods == null || List.of(methods).contains(method);
	}

}
