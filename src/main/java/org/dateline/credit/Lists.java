package org.dateline.credit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists beside the classes: lines, without their comments. */
public final class Lists {

	private Lists() {
	}

	/**
	 * Reads a list.
	 * @param beside the class beside which it lies
	 * @param name the name of its file
	 * @return its lines without white space at their ends; neither blank ones nor
	 * comments
	 */
	public static List<String> lines(Class<?> beside, String name) {
		try (InputStream list = beside.getResourceAsStream(name)) {
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
