package org.dateline.format.text;

import java.util.stream.Collectors;

/** Wraps texts as mail programs do. */
final class Wrapped {

	private Wrapped() {
	}

	static String at(String text, int width) {
		return text.lines()
			.map((line) -> line(line.replace('\u00A0', ' ').strip(), width))
			.collect(Collectors.joining("\n"));
	}

	private static String line(String line, int width) {
		StringBuilder wrapped = new StringBuilder();
		int length = 0;
		for (String word : line.split(" ", -1)) {
			boolean fits = length == 0 || length + 1 + word.length() <= width;
			wrapped.append((length == 0) ? "" : fits ? " " : "\n").append(word);
			length = fits ? length + word.length() + ((length == 0) ? 0 : 1) : word.length();
		}
		return wrapped.toString();
	}

}
