package org.dateline.http;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A start that plays its first readers, in a virtual machine of its own for it ends. */
final class RehearsalTests {

	private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

	private static int ended(Path folder, String... settings) throws IOException, InterruptedException {
		List<String> command = Stream.concat(
				Stream.of(JAVA.toString(), "-cp", System.getProperty("java.class.path"), "org.dateline.Dateline",
						"--dateline.data=" + folder.resolve("data"), "--server.port=0", "--dateline.rehearsal=true"),
				Stream.of(settings))
			.toList();
		Process service = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(folder.resolve("log.txt").toFile())
			.start();
		return service.waitFor();
	}

	@Test
	void endsWellWhenItsReadersWereAnswered(@TempDir Path folder) throws IOException, InterruptedException {
		assertThat(ended(folder)).isZero();
	}

	@Test
	void endsBadlyWhenAReaderIsRefused(@TempDir Path folder) throws IOException, InterruptedException {
		assertThat(ended(folder, "--dateline.limits.requests-per-minute=1")).isNotZero();
	}

}
