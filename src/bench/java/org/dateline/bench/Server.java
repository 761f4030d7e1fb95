package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server under measurement: started, waited for, watched and stopped. */
final class Server implements AutoCloseable {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Process program;

	private final int port;

	private final long began = System.nanoTime();

	private final Duration start;

	private Server(Process program, int port) {
		this.program = program;
		this.port = port;
		this.start = awaited();
	}

	static Server start(Launch launch, int port, Path folder, Map<String, String> environment) {
		return run(launch.with("--server.port=" + port, "--server.address=127.0.0.1").command(), port, folder,
				environment);
	}

	static Server start(Launch launch, int port, Path folder) {
		return start(launch, port, folder, Map.of());
	}

	static Server run(List<String> command, int port, Path folder, Map<String, String> environment) {
		try {
			ProcessBuilder program = new ProcessBuilder(command).directory(Files.createDirectories(folder).toFile())
				.redirectErrorStream(true)
				.redirectOutput(folder.resolve("log-" + port + ".txt").toFile());
			program.environment().putAll(environment);
			return new Server(program.start(), port);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(String.join(" ", command) + " did not start", failure);
		}
	}

	/** How long it took to the first answer 200. */
	Duration start() {
		return this.start;
	}

	String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

	HttpResponse<byte[]> get(String path) {
		try {
			return CLIENT.send(HttpRequest.newBuilder(URI.create(address(path))).build(),
					HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException failure) {
			throw new UncheckedIOException(path + " was not answered", failure);
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	/** Resident memory in MiB. */
	long memory() {
		try {
			return Files.readAllLines(Path.of("/proc", String.valueOf(this.program.pid()), "status"))
				.stream()
				.filter((line) -> line.startsWith("VmRSS"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.sum();
		}
		catch (IOException failure) {
			throw new UncheckedIOException("The server is gone", failure);
		}
	}

	@Override
	public void close() {
		this.program.destroy();
		try {
			if (!this.program.waitFor(1, TimeUnit.MINUTES)) {
				this.program.destroyForcibly();
			}
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	private Duration awaited() {
		while (!Probe.answers(this.port)) {
			if (!this.program.isAlive() || System.nanoTime() - this.began > PATIENCE.toNanos()) {
				this.program.destroyForcibly();
				throw new IllegalStateException("The server at port " + this.port + " did not answer");
			}
		}
		return Duration.ofNanos(System.nanoTime() - this.began);
	}

}
