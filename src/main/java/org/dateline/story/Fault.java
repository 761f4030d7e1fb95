package org.dateline.story;

import java.util.List;

/**
 * One thing that is wrong with a story, and where.
 *
 * @param pointer an RFC 6901 JSON Pointer into the story's JSON
 * @param detail one sentence with the value in it, shortened where it is long
 * @param allowed what could stand there instead, where that can be listed
 */
public record Fault(String pointer, String detail, List<String> allowed) {

	public Fault {
		allowed = List.copyOf(allowed);
	}

}
