package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Resident memory under the settings of the image, early and after many requests. */
final class Memory implements Subject {

	private static final int PORT = 18_083;

	private static final long EARLY = 100_000;

	@Override
	public String name() {
		return "memory";
	}

	@Override
	public List<Table> measure(Settings settings) {
		Path data = Archives.filled(settings, settings.articles());
		Launch launch = Launch.service(data).under(Launch.image());
		Table table = new Table("Memory with the settings of the image", "after requests", "resident MiB");
		try (Server service = Server.start(launch, PORT, settings.folder().resolve("service"))) {
			Wrk readers = new Wrk(64, service.address("/"),
					Scripts.asking(settings.folder().resolve("memory"), "mixed", paths(settings)));
			table.row("start", String.valueOf(service.memory()));
			long asked = 0;
			for (long stop : stops(settings.requests())) {
				while (asked < stop) {
					asked += readers.run(settings.seconds()).requests();
				}
				table.row("%,d".formatted(asked), String.valueOf(service.memory()));
			}
		}
		return List.of(table);
	}

	private static List<Long> stops(long requests) {
		return Stream.of(EARLY, requests / 10, requests / 2, requests).filter((stop) -> stop >= EARLY).toList();
	}

	/** Articles, and between them what readers ask beside articles. */
	private static List<String> paths(Settings settings) {
		List<String> paths = new ArrayList<>();
		for (String article : Scripts.articles(settings.articles())) {
			paths.addAll(List.of(article, "/v1/articles", article + "/captions", "/v1/articles/" + Archive.slug(7)));
		}
		return paths;
	}

}
