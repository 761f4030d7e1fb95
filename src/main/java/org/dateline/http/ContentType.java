package org.dateline.http;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;

/** Of what type a body says that it is. */
public final class ContentType {

	private ContentType() {
	}

	/**
	 * The type of the body.
	 * @param request the request
	 * @return its media type; {@link MediaType#ALL}, which no body is of, where none can
	 * be read
	 */
	public static MediaType of(HttpServletRequest request) {
		try {
			return MediaType.parseMediaType(Optional.ofNullable(request.getContentType()).orElse(""));
		}
		catch (IllegalArgumentException unreadable) {
			return MediaType.ALL;
		}
	}

	/**
	 * A type without its parameters (RFC 9110, section 8.3.1).
	 * @param contentType the {@code Content-Type} as it was sent
	 * @return the type in small letters, empty for none
	 */
	public static String essence(@Nullable String contentType) {
		return Optional.ofNullable(contentType)
			.map((type) -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
			.orElse("");
	}

}
