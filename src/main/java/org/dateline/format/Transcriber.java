package org.dateline.format;

import java.util.Set;

import org.springframework.http.MediaType;

/**
 * Writes down as a story what a document shows to people. Unlike a {@link StoryReader} it
 * has to judge what is story and what is not, so it gives an account of every part.
 */
public interface Transcriber {

	/**
	 * What it reads.
	 * @return a media type without parameters
	 */
	MediaType mediaType();

	/**
	 * What its files end in.
	 * @return suffixes without their full stops
	 */
	Set<String> suffixes();

	/**
	 * Reads one document.
	 * @param document its bytes, which are not to be trusted
	 * @param hints what is known beside it
	 * @return the story, if there is one, and the account; never an exception
	 */
	Transcript read(byte[] document, Hints hints);

}
