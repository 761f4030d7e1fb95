package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A bare program that makes the commits of the service, in a process of its own.
 *
 * @param url the database
 * @param user who it is there
 * @param sync whether each commit is followed by a shared {@code CHECKPOINT SYNC}
 */
record Bare(String url, String user, boolean sync) {

	/**
	 * Commits for a while.
	 * @param seconds for how long
	 * @return commits a second
	 */
	double run(int seconds) {
		Launch launch = new Launch(List.of(),
				List.of("-cp", System.getProperty("java.class.path"), BareWriters.class.getName()),
				List.of(this.url, this.user, String.valueOf(this.sync), String.valueOf(seconds)));
		try {
			Process program = new ProcessBuilder(launch.command()).start();
			String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			// What libraries log stands before it
			return Double.parseDouble(said.lines().reduce((before, last) -> last).orElse(""));
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The bare program did not start", failure);
		}
	}

}
