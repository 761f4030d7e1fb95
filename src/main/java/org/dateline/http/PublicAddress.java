package org.dateline.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.dateline.masthead.Masthead;

import org.springframework.stereotype.Component;

/**
 * Makes absolute addresses from the one configured public address. Nothing that a request
 * says about its host gets into one.
 */
@Component
public class PublicAddress {

	private final String base;

	PublicAddress(Masthead masthead) {
		String configured = masthead.publicUrl().toASCIIString();
		this.base = configured.endsWith("/") ? configured.substring(0, configured.length() - 1) : configured;
	}

	/**
	 * The address of a path.
	 * @param path a path that begins with a slash
	 * @return the absolute address
	 */
	public String of(String path) {
		return this.base + path;
	}

	/**
	 * The address of a resource in a collection.
	 * @param collection the path of the collection
	 * @param name the id or slug, escaped here
	 * @return the absolute address
	 */
	public String of(String collection, Object name) {
		return this.base + collection + '/' + escaped(name.toString());
	}

	/**
	 * A name or value as it may stand in an address (RFC 3986, section 2.1).
	 * @param text any text
	 * @return the text with everything else than unreserved characters escaped
	 */
	public static String escaped(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8)
			.replace("+", "%20")
			.replace("*", "%2A")
			.replace("%7E", "~");
	}

}
