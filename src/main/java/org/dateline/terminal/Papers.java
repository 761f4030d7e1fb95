package org.dateline.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.dateline.format.Hints;

/** Finds the documents that a command line names. */
final class Papers {

	private static final Map<String, String> TYPES = Map.of("html", "text/html", "htm", "text/html", "json",
			"application/json", "txt", "text/plain");

	private static final String STANDARD_INPUT = "-";

	private Papers() {
	}

	static List<Paper> of(List<String> names, Hints hints) {
		return names.stream().flatMap((name) -> papers(name, hints)).toList();
	}

	private static Stream<Paper> papers(String name, Hints hints) {
		try {
			if (name.equals(STANDARD_INPUT)) {
				byte[] document = System.in.readAllBytes();
				return Stream.of(new Paper(name, sniffed(document), document, hints));
			}
			Path path = Path.of(name);
			if (!Files.isDirectory(path)) {
				return Stream.of(paper(path, hints));
			}
			try (Stream<Path> files = Files.walk(path)) {
				return files.filter(Files::isRegularFile)
					.filter((file) -> TYPES.containsKey(suffix(file)))
					.sorted()
					.map((file) -> unchecked(file, hints))
					.toList()
					.stream();
			}
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(name + " cannot be read", unreadable);
		}
	}

	private static Paper unchecked(Path file, Hints hints) {
		try {
			return paper(file, hints);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(file + " cannot be read", unreadable);
		}
	}

	private static Paper paper(Path file, Hints hints) throws IOException {
		byte[] document = Files.readAllBytes(file);
		String type = TYPES.getOrDefault(suffix(file), "");
		return new Paper(file.toString(), type.isEmpty() ? sniffed(document) : type, document, hints);
	}

	private static String suffix(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/** By its first sign, where no name says what it is. */
	private static String sniffed(byte[] document) {
		String head = new String(document, 0, Math.min(document.length, 1024), StandardCharsets.ISO_8859_1)
			.stripLeading();
		if (head.startsWith("{")) {
			return "application/json";
		}
		return head.startsWith("<") ? "text/html" : "text/plain";
	}

}
