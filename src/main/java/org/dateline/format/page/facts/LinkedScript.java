package org.dateline.format.page.facts;

import java.util.List;

import org.jsoup.parser.Parser;

/** Frees the JSON of a script from what people wrap around it, and mends its quotes. */
final class LinkedScript {

	private static final int LONGEST = 4_000_000;

	private static final List<String> WRAPPINGS = List.of("<![CDATA[", "]]>", "<!--", "-->");

	private LinkedScript() {
	}

	/** The values of a script. */
	static List<Object> read(String script) {
		String text = unwrapped(script);
		if (text.isEmpty()) {
			return List.of();
		}
		JsonReading reading = LenientJson.read(text);
		if (reading.whole()) {
			return reading.values();
		}
		JsonReading mended = LenientJson.read(mended(text));
		return (mended.whole() || reading.values().isEmpty()) ? mended.values() : reading.values();
	}

	private static String unwrapped(String script) {
		if (script.length() > LONGEST) {
			return "";
		}
		String text = script;
		for (String wrapping : WRAPPINGS) {
			text = text.replace(wrapping, " ");
		}
		if (text.indexOf('"') < 0 && text.contains("&quot;")) {
			text = Parser.unescapeEntities(text, false);
		}
		return fromFirstBracket(text.strip());
	}

	private static String fromFirstBracket(String text) {
		if (text.startsWith("/")) {
			return text;
		}
		for (int at = 0; at < text.length(); at++) {
			if (text.charAt(at) == '{' || text.charAt(at) == '[') {
				return text.substring(at);
			}
		}
		return "";
	}

	/** Escapes quotes that stand where no string can end. */
	private static String mended(String text) {
		StringBuilder mended = new StringBuilder(text.length() + 16);
		boolean within = false;
		for (int at = 0; at < text.length(); at++) {
			char unit = text.charAt(at);
			if (unit == '\\' && at + 1 < text.length()) {
				mended.append(unit).append(text.charAt(++at));
				continue;
			}
			if (unit == '"' && within && !canEnd(text, at + 1)) {
				mended.append('\\');
			}
			else if (unit == '"') {
				within = !within;
			}
			mended.append(unit);
		}
		return mended.toString();
	}

	private static boolean canEnd(String text, int from) {
		int at = from;
		while (at < text.length() && at < from + 200 && text.charAt(at) <= ' ') {
			at++;
		}
		return at == text.length() || ",:}]".indexOf(text.charAt(at)) >= 0;
	}

}
