package org.dateline.http;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, on the wire (RFC 9457, section 3).
 *
 * @param type the address of the page about this kind of problem
 * @param title the kind in words, the same for each problem of it
 * @param status the HTTP status
 * @param detail what is wrong this time
 * @param instance the path that was asked for
 * @param errors the places that are wrong, where there are such
 */
public record Problem(String type, String title, int status, @Nullable String detail, @Nullable String instance,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<Place> errors) {

	/**
	 * One place that is wrong.
	 *
	 * @param parameter the query parameter or header, where it is one
	 * @param pointer the place in the body as a JSON Pointer (RFC 6901), where it is in
	 * the body
	 * @param line the line of the body, from 1, where that is known
	 * @param detail what is wrong with it
	 * @param allowed what may stand there, where that is a closed set
	 */
	public record Place(@Nullable String parameter, @Nullable String pointer, @Nullable Integer line, String detail,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> allowed) {

		/**
		 * A wrong query parameter.
		 * @param name the parameter
		 * @param detail what is wrong with it
		 * @param allowed what it may be, or nothing
		 * @return the place
		 */
		public static Place parameter(String name, String detail, List<String> allowed) {
			return new Place(name, null, null, detail, allowed);
		}

		/**
		 * A wrong part of the body.
		 * @param pointer the part, as a JSON Pointer; empty for the whole
		 * @param detail what is wrong with it
		 * @param allowed what it may be, or nothing
		 * @return the place
		 */
		public static Place pointer(String pointer, String detail, List<String> allowed) {
			return new Place(null, pointer, null, detail, allowed);
		}

		/**
		 * The same place, found by its line too.
		 * @param line a line of the body, from 1
		 * @return the place
		 */
		public Place in(int line) {
			return new Place(this.parameter, this.pointer, line, this.detail, this.allowed);
		}

	}

}
