package org.dateline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.sun.management.OperatingSystemMXBean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Measures the service and writes down what came of it. */
final class Bench {

	private static final Logger LOG = LoggerFactory.getLogger(Bench.class);

	private static final List<Subject> SUBJECTS = List.of(new Start(), new Load(), new Cold(), new Memory(),
			new Writes(), new Extract());

	private Bench() {
	}

	/**
	 * Measures.
	 * @param arguments {@code all} or the names of subjects, and settings such as
	 * {@code articles=1000}
	 */
	public static void main(String[] arguments) throws IOException {
		Settings settings = Settings.read(arguments);
		Files.createDirectories(settings.folder());
		String tables = SUBJECTS.stream()
			.filter((subject) -> settings.asks(subject.name()))
			.flatMap((subject) -> subject.measure(settings).stream())
			.map(Table::text)
			.peek((table) -> LOG.info("\n{}", table))
			.collect(Collectors.joining("\n"));
		String report = head(settings) + "\n" + tables;
		Files.writeString(settings.folder().resolve("benchmarks.md"), report);
		if (settings.all()) {
			Files.writeString(Path.of("src/docs/benchmarks.md"), report);
		}
		LOG.info("\n{}", report);
	}

	private static String head(Settings settings) {
		OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		return String.format(Locale.ROOT, """
				# Benchmarks

				Made by `mvn -Pbench verify -DskipTests` on %s: %d cores, %d GiB, %s %s, Java %s. %d rounds of %d s, \
				each beside one of its measure; figures are medians, in brackets the least and the most. \
				Load by `wrk -t1`, HTTP/1.1, keep-alive.
				""", LocalDate.now(Clock.systemUTC()), machine.getAvailableProcessors(),
				Math.round(machine.getTotalMemorySize() / 1073741824.0), machine.getName(), machine.getArch(),
				Runtime.version().feature(), settings.rounds(), settings.seconds());
	}

}
