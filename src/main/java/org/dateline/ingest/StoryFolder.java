package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder of story files, and the folders within it. */
final class StoryFolder {

	private StoryFolder() {
	}

	/** The files whose names say that they can be read, in the order of their names. */
	static List<Path> files(Path folder, Predicate<String> reads) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> reads.test(file.getFileName().toString()))
				.sorted()
				.toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("The folder " + folder + " cannot be read", unreadable);
		}
	}

}
