package org.dateline.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists beside the classes: lines, without their comments. */
final class Lists {

	private Lists() {
	}

	static List<String> lines(String name) {
		try (InputStream list = Lists.class.getResourceAsStream(name)) {
			if (list == null) {
				throw new IllegalStateException("The list " + name + " is missing");
			}
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("The list " + name + " cannot be read", unreadable);
		}
	}

}
