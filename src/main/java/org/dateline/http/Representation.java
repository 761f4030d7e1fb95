package org.dateline.http;

import java.util.Map;

import org.springframework.http.MediaType;

/**
 * One format of one type of content. A bean of this type is served, listed in the 406
 * answer and linked from the others; nothing else needs to know it.
 *
 * @param <T> the type of the content
 */
public interface Representation<T> {

	/**
	 * What it can be made of.
	 * @return the type of the content
	 */
	Class<T> of();

	/**
	 * The media type it goes out as.
	 * @return a type without parameters
	 */
	MediaType mediaType();

	/**
	 * What its addresses end in.
	 * @return a suffix without its full stop
	 */
	String suffix();

	/**
	 * Makes it.
	 * @param content what is answered
	 * @param question which members of it
	 * @param links addresses by relation, for formats that hold them
	 * @return the bytes of the body
	 */
	byte[] write(Answer.Content<T> content, Question question, Map<String, String> links);

}
