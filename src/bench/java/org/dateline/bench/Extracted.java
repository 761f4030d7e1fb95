package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The service unpacked, and the cache that its virtual machine is trained to. */
final class Extracted {

	private Extracted() {
	}

	/** Unpacks the jar, as the image does. */
	static Path made(Path work) {
		Path folder = work.resolve("extracted");
		run(new Launch(List.of("-Djarmode=tools"), List.of("-jar", Launch.JAR.toString()),
				List.of("extract", "--force", "--destination", folder.toString())), work);
		return folder.resolve("dateline.jar");
	}

	/**
	 * Trains the cache, as the image does.
	 * @param jar the unpacked service
	 * @return the options that put the cache to use
	 */
	static List<String> trained(Path jar) {
		Path cache = jar.resolveSibling("dateline.aot");
		run(Launch.jar(jar)
			.under(Launch.image())
			.under(List.of("-XX:AOTCacheOutput=" + cache))
			.with("--dateline.data=" + jar.resolveSibling("training"), "--dateline.rehearsal=true",
					"--server.port=0"), jar.resolveSibling("training"));
		return List.of("-XX:AOTCache=" + cache);
	}

	private static void run(Launch launch, Path folder) {
		try {
			Process program = new ProcessBuilder(launch.command()).directory(Files.createDirectories(folder).toFile())
				.redirectErrorStream(true)
				.redirectOutput(folder.resolve("extracting.txt").toFile())
				.start();
			if (program.waitFor() != 0) {
				throw new IllegalStateException(String.join(" ", launch.command()) + " failed");
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The service was not unpacked", failure);
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

}
