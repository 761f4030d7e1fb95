package org.dateline.format.json;

import org.dateline.format.UnreadableStory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Halves of surrogate pairs, which JSON can spell as escapes and which no text can hold
 * (RFC 8259, section 8.2).
 */
final class Surrogates {

	private Surrogates() {
	}

	/** Whether a document spells any, in pairs or not: most do not, and need no look. */
	static boolean spelledIn(byte[] document) {
		for (int index = 0; index + 2 < document.length; index++) {
			if (document[index] == '\\' && document[index + 1] == 'u' && (document[index + 2] | 0x20) == 'd') {
				return true;
			}
		}
		return false;
	}

	/** Refuses the first text that holds half a pair; the parser does so with names. */
	static void refuse(JsonParser parser) {
		for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
			if (token == JsonToken.VALUE_STRING && halved(parser.getString())) {
				throw new UnreadableStory("The text holds half of a surrogate pair",
						parser.streamReadContext().pathAsPointer().toString(),
						parser.currentTokenLocation().getLineNr());
			}
		}
	}

	private static boolean halved(String text) {
		return text.codePoints().anyMatch((point) -> Character.getType(point) == Character.SURROGATE);
	}

}
