package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A folder of story files, and the folders within it. */
final class StoryFolder {

	private StoryFolder() {
	}

	/**
	 * The files whose names say that they can be read, in the order of their names; those
	 * below a hidden folder and hidden ones are left alone.
	 */
	static List<Path> files(Path folder, Predicate<String> reads) {
		try (Stream<Path> files = Files.walk(folder.toRealPath())) {
			Path real = folder.toRealPath();
			return files.filter(Files::isRegularFile)
				.map(real::relativize)
				.filter((file) -> reads.test(file.getFileName().toString()))
				.filter((file) -> StreamSupport.stream(file.spliterator(), false).noneMatch(StoryFolder::hidden))
				.map(folder::resolve)
				.sorted()
				.toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("The folder " + folder + " cannot be read", unreadable);
		}
	}

	private static boolean hidden(Path name) {
		return name.toString().startsWith(".");
	}

}
