package org.dateline.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads the query of an address strictly: escapes that are cut short, bytes that are not
 * UTF-8 and control characters are refused, where a container would put in a question
 * mark or drop the parameter.
 */
final class QueryString {

	private static final int MOST = 100;

	private QueryString() {
	}

	/** The values of each name, decoded, in the order in which they stand. */
	static Map<String, List<String>> read(@Nullable String query) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		if (query == null || query.isEmpty()) {
			return values;
		}
		String[] pairs = query.split("&", -1);
		if (pairs.length > MOST) {
			throw refusal("The query holds more than " + MOST + " parameters");
		}
		for (String pair : pairs) {
			int equals = pair.indexOf('=');
			String name = decoded((equals < 0) ? pair : pair.substring(0, equals));
			String value = (equals < 0) ? "" : decoded(pair.substring(equals + 1));
			values.computeIfAbsent(name, (first) -> new ArrayList<>()).add(value);
		}
		return values;
	}

	private static String decoded(String text) {
		ByteBuffer bytes = ByteBuffer.allocate(text.length());
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			if (character == '%') {
				bytes.put(escaped(text, index));
				index += 2;
			}
			else {
				bytes.put((byte) ((character == '+') ? ' ' : character));
			}
		}
		return checked(bytes.flip());
	}

	private static byte escaped(String text, int index) {
		boolean whole = index + 2 < text.length();
		int high = whole ? Character.digit(text.charAt(index + 1), 16) : -1;
		int low = whole ? Character.digit(text.charAt(index + 2), 16) : -1;
		if (high < 0 || low < 0) {
			throw refusal("The query holds a percent sign without two hexadecimal digits");
		}
		return (byte) (high * 16 + low);
	}

	private static String checked(ByteBuffer bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			if (text.chars().anyMatch(Character::isISOControl)) {
				throw refusal("The query holds a control character");
			}
			return text;
		}
		catch (CharacterCodingException malformed) {
			throw refusal("The query is not UTF-8");
		}
	}

	private static Refusal refusal(String detail) {
		return new Refusal(ProblemKind.BAD_REQUEST, detail);
	}

}
