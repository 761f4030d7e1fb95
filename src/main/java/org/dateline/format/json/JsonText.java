package org.dateline.format.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import org.dateline.format.UnreadableStory;

/**
 * The bytes below JSON, which have to be UTF-8 (RFC 8259, section 8.1). The parser itself
 * would take UTF-16 and UTF-32 as well, and spellings of characters that UTF-8 forbids.
 */
final class JsonText {

	private static final int GULP = 8 * 1024;

	private JsonText() {
	}

	/** The same bytes, if they are UTF-8. */
	static byte[] checked(byte[] document) {
		if (wide(document)) {
			throw fault("it is in UTF-16 or UTF-32, but has to be in UTF-8", 1);
		}
		ByteBuffer bytes = ByteBuffer.wrap(document);
		if (malformed(bytes)) {
			throw fault("Invalid UTF-8 at byte " + bytes.position(), line(document, bytes.position()));
		}
		return document;
	}

	/** The line that a byte stands in, from 1. */
	private static int line(byte[] document, int offset) {
		int line = 1;
		for (int index = 0; index < offset; index++) {
			line += (document[index] == '\n') ? 1 : 0;
		}
		return line;
	}

	/** Leaves the buffer before the first byte that is wrong. */
	private static boolean malformed(ByteBuffer bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		CharBuffer sink = CharBuffer.allocate(GULP);
		CoderResult result;
		do {
			result = decoder.decode(bytes, sink.clear(), true);
		}
		while (result.isOverflow());
		return result.isError();
	}

	/** Both have a zero or a byte order mark of their own among the first two bytes. */
	private static boolean wide(byte[] document) {
		return document.length >= 2 && (document[0] == 0 || document[1] == 0 || marked(document));
	}

	private static boolean marked(byte[] document) {
		int mark = Byte.toUnsignedInt(document[0]) << 8 | Byte.toUnsignedInt(document[1]);
		return mark == 0xFEFF || mark == 0xFFFE;
	}

	private static UnreadableStory fault(String reason, int line) {
		return new UnreadableStory("The document is not JSON: " + reason, "", line);
	}

}
