package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the start of the program to its first answer 200, on an empty folder. */
final class Start implements Subject {

	private static final int PORT = 18_084;

	private static final double SECOND = 1_000_000_000;

	@Override
	public String name() {
		return "start";
	}

	@Override
	public List<Table> measure(Settings settings) {
		Path work = settings.folder().resolve("start");
		Map<String, Launch> launches = launches(work);
		Map<String, List<Double>> seconds = new LinkedHashMap<>();
		for (int round = 0; round < settings.rounds(); round++) {
			launches.forEach((name, launch) -> seconds.computeIfAbsent(name, (key) -> new ArrayList<>())
				.add(once(launch, work)));
		}
		return List.of(table(seconds));
	}

	private static Map<String, Launch> launches(Path work) {
		Path extracted = Extracted.made(work);
		List<String> trained = Extracted.trained(extracted);
		Map<String, Launch> launches = new LinkedHashMap<>();
		launches.put("empty application, jar", Launch.jar(EmptyJar.made(Launch.JAR, work)));
		launches.put("service, jar", Launch.jar(Launch.JAR));
		launches.put("service, extracted", Launch.jar(extracted));
		launches.put("service, extracted, trained", Launch.jar(extracted).under(trained));
		launches.put("service, as in the image",
				Launch.jar(extracted).under(Launch.image()).under(trained));
		return launches;
	}

	private static double once(Launch launch, Path work) {
		Path fresh = work.resolve("data-" + System.nanoTime());
		try (Server server = Server.start(launch.with("--dateline.data=" + fresh), PORT, work)) {
			return server.start().toNanos() / SECOND;
		}
	}

	private static Table table(Map<String, List<Double>> seconds) {
		Table table = new Table("Start to the first answer, seconds", "program", "seconds", "of the empty application",
				"of the jar");
		double empty = Median.of(seconds.getOrDefault("empty application, jar", List.of())).middle();
		double jar = Median.of(seconds.getOrDefault("service, jar", List.of())).middle();
		seconds.forEach((name, all) -> {
			Median median = Median.of(all);
			table.row(name, median.ranged(), "%.2f".formatted(median.middle() / empty),
					"%.2f".formatted(median.middle() / jar));
		});
		return table;
	}

}
