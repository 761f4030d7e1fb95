package org.dateline.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Pages that were saved as {@code .html} or {@code .html.gz}. */
final class SavedPages {

	private SavedPages() {
	}

	static List<byte[]> in(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".html") || file.toString().endsWith(".html.gz"))
				.sorted()
				.map(SavedPages::read)
				.toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("No pages can be read in " + folder, unreadable);
		}
	}

	private static byte[] read(Path file) {
		try {
			byte[] stored = Files.readAllBytes(file);
			if (!file.toString().endsWith(".gz")) {
				return stored;
			}
			try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(stored))) {
				return unpacked.readAllBytes();
			}
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("The page " + file + " cannot be read", unreadable);
		}
	}

}
