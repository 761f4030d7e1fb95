package org.dateline.http;

import org.springframework.http.MediaType;

/**
 * A representation in plain JSON.
 *
 * @param <T> the type of the content
 */
public interface JsonRepresentation<T> extends Representation<T> {

	@Override
	default MediaType mediaType() {
		return MediaType.APPLICATION_JSON;
	}

	@Override
	default String suffix() {
		return "json";
	}

}
