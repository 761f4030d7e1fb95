package org.dateline.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decodes documents as the Encoding Standard says: a byte order mark is believed before
 * all, then what was declared. Where nothing was, text is UTF-8 if it can be, else
 * windows-1252.
 */
public final class Decoding {

	/** What the web means by the names of older encodings. */
	private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("iso-8859-1", "windows-1252"),
			Map.entry("iso8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"),
			Map.entry("latin-1", "windows-1252"), Map.entry("ascii", "windows-1252"),
			Map.entry("us-ascii", "windows-1252"), Map.entry("x-user-defined", "windows-1252"),
			Map.entry("iso-8859-9", "windows-1254"), Map.entry("iso-8859-11", "x-windows-874"),
			Map.entry("tis-620", "x-windows-874"), Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"),
			Map.entry("x-gbk", "GB18030"), Map.entry("shift_jis", "windows-31j"), Map.entry("shift-jis", "windows-31j"),
			Map.entry("sjis", "windows-31j"), Map.entry("x-sjis", "windows-31j"), Map.entry("euc-kr", "x-windows-949"),
			Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("big5", "Big5-HKSCS"),
			Map.entry("unicode-1-1-utf-8", "UTF-8"), Map.entry("utf8", "UTF-8"));

	private static final Charset WESTERN = Charset.forName("windows-1252");

	private Decoding() {
	}

	/**
	 * Decodes a document.
	 * @param document its bytes
	 * @param declared names of encodings, the most trusted first, each looked for only
	 * when it is needed
	 * @return its text; what cannot be decoded stands as U+FFFD
	 */
	@SafeVarargs
	public static String decode(byte[] document, Supplier<Optional<String>>... declared) {
		Optional<Mark> mark = Mark.of(document);
		if (mark.isPresent()) {
			int length = mark.get().length;
			return new String(document, length, document.length - length, mark.get().charset);
		}
		for (Supplier<Optional<String>> name : declared) {
			Optional<Charset> charset = name.get().flatMap(Decoding::named);
			if (charset.isPresent()) {
				return new String(document, charset.get());
			}
		}
		return strictly(document).orElseGet(() -> new String(document, WESTERN));
	}

	private static Optional<Charset> named(String label) {
		String name = label.strip().toLowerCase(Locale.ROOT);
		try {
			return Optional.of(Charset.forName(MEANT.getOrDefault(name, name)));
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
			return Optional.empty();
		}
	}

	private static Optional<String> strictly(byte[] document) {
		try {
			CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
			return Optional.of(text.toString());
		}
		catch (CharacterCodingException _) {
			return Optional.empty();
		}
	}

	/** The byte order marks of the standard. */
	private enum Mark {

		UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF), BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
		LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

		private final Charset charset;

		private final int length;

		@SuppressWarnings("ImmutableEnumChecker")
		private final int[] bytes;

		Mark(Charset charset, int... bytes) {
			this.charset = charset;
			this.bytes = bytes;
			this.length = bytes.length;
		}

		private static Optional<Mark> of(byte[] document) {
			for (Mark mark : values()) {
				if (mark.begins(document)) {
					return Optional.of(mark);
				}
			}
			return Optional.empty();
		}

		private boolean begins(byte[] document) {
			for (int index = 0; index < this.length; index++) {
				if (index >= document.length || (document[index] & 0xFF) != this.bytes[index]) {
					return false;
				}
			}
			return true;
		}

	}

}
