package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Archives of made-up stories, filled once and used again. */
final class Archives {

	private Archives() {
	}

	/**
	 * Fills an archive, if there is none of this size.
	 * @param settings where
	 * @param articles how many
	 * @return the folder of its database
	 */
	static Path filled(Settings settings, int articles) {
		Path folder = settings.folder().resolve("archive-" + articles);
		Path stamp = folder.resolve("filled.txt");
		if (!Files.exists(stamp)) {
			long began = System.nanoTime();
			fill(folder, articles);
			note(stamp, articles / Math.max(1, Duration.ofNanos(System.nanoTime() - began).toSeconds()));
		}
		return folder;
	}

	private static void fill(Path folder, int articles) {
		Launch loading = new Launch(List.of(),
				List.of("-cp", System.getProperty("java.class.path"), Loading.class.getName(),
						String.valueOf(articles)),
				List.of("--dateline.data=" + folder, "--dateline.seed=false", "--dateline.durability=process",
						"--server.port=0"));
		try {
			Process program = new ProcessBuilder(loading.command()).inheritIO().start();
			if (program.waitFor() != 0) {
				throw new IllegalStateException("The archive of " + articles + " was not filled");
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The archive cannot be filled", failure);
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	private static void note(Path stamp, long rate) {
		try {
			Files.writeString(stamp, rate + " stories a second\n");
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The archive cannot be marked", failure);
		}
	}

}
