package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A load for wrk.
 *
 * @param connections how many connections are kept open
 * @param address what is asked for
 * @param more further options, such as a header or a script
 */
record Wrk(int connections, String address, List<String> more) {

	private static final Pattern RATE = Pattern.compile("Requests/sec: +([\\d.]+)");

	private static final Pattern COUNT = Pattern.compile("(\\d+) requests in");

	private static final Pattern LATE = Pattern.compile("99% +([\\d.]+)(us|ms|s)");

	private static final Pattern MEDIAN = Pattern.compile("50% +([\\d.]+)(us|ms|s)");

	private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

	Round run(int seconds) {
		List<String> command = new ArrayList<>(
				List.of("wrk", "-t1", "-c" + this.connections, "-d" + seconds + "s", "--latency"));
		command.addAll(this.more);
		command.add(this.address);
		String said = said(command);
		return new Round(Double.parseDouble(found(RATE, said).group(1)), Long.parseLong(found(COUNT, said).group(1)),
				milliseconds(found(MEDIAN, said)), milliseconds(found(LATE, said)),
				REFUSED.matcher(said).results().mapToLong((result) -> Long.parseLong(result.group(1))).sum());
	}

	private static String said(List<String> command) {
		try {
			Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
			return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException failure) {
			throw new UncheckedIOException("wrk did not start; it is Debian's package of that name", failure);
		}
	}

	private static MatchResult found(Pattern pattern, String said) {
		return pattern.matcher(said)
			.results()
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("wrk said: " + said));
	}

	private static double milliseconds(MatchResult found) {
		double figure = Double.parseDouble(found.group(1));
		return switch (found.group(2)) {
			case "us" -> figure / 1000;
			case "s" -> figure * 1000;
			default -> figure;
		};
	}

	/**
	 * What wrk saw.
	 *
	 * @param rate requests a second
	 * @param requests how many were answered
	 * @param median in milliseconds
	 * @param late the time in which 99 of 100 were answered, in milliseconds
	 * @param refused how many answers were errors
	 */
	record Round(double rate, long requests, double median, double late, long refused) {
	}

}
