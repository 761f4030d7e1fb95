package org.dateline.format.page.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list beside the classes, one entry a line. */
final class DataFile {

	private DataFile() {
	}

	/**
	 * Reads a list.
	 * @param name its name, relative to this package
	 * @return the entries, without blank lines and comments
	 */
	static List<String> lines(String name) {
		try (InputStream file = DataFile.class.getResourceAsStream(name)) {
			if (file == null) {
				throw new IllegalStateException("There is no list " + name + " beside the reader of bodies.");
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The list " + name + " cannot be read.", failure);
		}
	}

}
