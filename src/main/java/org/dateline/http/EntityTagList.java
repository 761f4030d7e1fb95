package org.dateline.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entity tags in a header (RFC 9110, section 8.8.3); what is not one is passed over.
 */
final class EntityTagList {

	private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*+\")");

	private EntityTagList() {
	}

	/** Whether the list has a strong tag of a state, in whichever representation. */
	static boolean meets(String list, String state) {
		Matcher matcher = TAG.matcher(list);
		while (matcher.find()) {
			if (matcher.group().startsWith('"' + state + '.')) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a tag is in the list; strongly, one that is marked as weak does not count.
	 */
	static boolean names(String list, String tag, boolean strongly) {
		Matcher matcher = TAG.matcher(list);
		while (matcher.find()) {
			if (matcher.group(1).equals(tag) && !(strongly && matcher.group().startsWith("W/"))) {
				return true;
			}
		}
		return false;
	}

}
