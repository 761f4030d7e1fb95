package org.dateline.http;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What every answer says, also those that are made before any of the service runs: that
 * its type is not to be guessed, that every page may read it, and that no page may show
 * it as its own. All of it is made once.
 */
@Component
class Letterhead {

	/** An answer is data: a browser that shows it has nothing to load. */
	static final String DATA = "default-src 'none'; frame-ancestors 'none'";

	private static final Map<String, String> ALWAYS = Map.of("X-Content-Type-Options", "nosniff",
			"Cross-Origin-Resource-Policy", "cross-origin", "Referrer-Policy", "no-referrer",
			"Access-Control-Allow-Origin", "*", "Access-Control-Expose-Headers",
			"Allow, Content-Location, ETag, " + "Last-Modified, Link, Location, Retry-After, WWW-Authenticate");

	private final String pages;

	private final boolean secure;

	Letterhead(PublicAddress address) {
		// the pages that show the API try it out at the public address
		this.pages = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
				+ "connect-src 'self' " + address.of("/")
				+ "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
		this.secure = address.of("").toLowerCase(Locale.ROOT).startsWith("https:");
	}

	void print(@Nullable String path, HttpServletResponse response) {
		boolean page = path != null && path.startsWith("/swagger-ui/");
		ALWAYS.forEach(response::setHeader);
		response.setHeader("Content-Security-Policy", page ? this.pages : DATA);
		if (this.secure) {
			// of no use, and not to be sent, over a connection that is not (RFC 6797,
			// 7.2)
			response.setHeader("Strict-Transport-Security", "max-age=31536000");
		}
	}

}
