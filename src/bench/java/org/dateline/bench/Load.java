package org.dateline.bench;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Hot answers beside nginx, which serves the same bytes as files. */
final class Load implements Subject {

	private static final List<Integer> CONNECTIONS = List.of(64, 1);

	private static final int PORT = 18_080;

	private static final int NGINX = 18_099;

	@Override
	public String name() {
		return "load";
	}

	@Override
	public List<Table> measure(Settings settings) {
		Path data = Archives.filled(settings, settings.articles());
		Launch launch = Launch.service(data).under(Launch.image());
		try (Server service = Server.start(launch, PORT, settings.folder().resolve("service"))) {
			Map<String, String> paths = paths(service);
			Map<String, byte[]> files = new LinkedHashMap<>();
			paths.forEach((name, path) -> files.put(name + ".json", service.get(path).body()));
			try (Server nginx = Nginx.serving(settings.folder().resolve("nginx"), NGINX, files)) {
				List<Table> tables = new ArrayList<>();
				CONNECTIONS.forEach((connections) -> tables.add(table(connections,
						run(pairs(paths, connections, service, nginx), settings))));
				return tables;
			}
		}
	}

	private static Map<String, String> paths(Server service) {
		String article = "/v1/articles/" + Archive.slug(7);
		String body = new String(service.get(article + "/quotes").body(), StandardCharsets.UTF_8);
		String speaker = Pattern.compile("\"speaker\":\\{\"id\":\"([^\"]+)\"")
			.matcher(body)
			.results()
			.findFirst()
			.orElseThrow()
			.group(1);
		Map<String, String> paths = new LinkedHashMap<>();
		paths.put("item", article);
		paths.put("list", "/v1/articles");
		paths.put("captions", article + "/captions");
		paths.put("related", article + "/related");
		paths.put("quotes", "/v1/speakers/" + speaker + "/quotes");
		return paths;
	}

	private static List<Pair> pairs(Map<String, String> paths, int connections, Server service, Server nginx) {
		List<Pair> pairs = new ArrayList<>();
		paths.forEach((name, path) -> pairs.add(new Pair(name, new Wrk(connections, service.address(path), List.of()),
				new Wrk(connections, nginx.address("/" + name + ".json"), List.of()))));
		String item = paths.getOrDefault("item", "/");
		pairs.add(new Pair("item, 304", new Wrk(connections, service.address(item), held(service.get(item))),
				new Wrk(connections, nginx.address("/item.json"), held(nginx.get("/item.json")))));
		return pairs;
	}

	/** The header of a client that has the answer already. */
	private static List<String> held(HttpResponse<byte[]> answer) {
		return List.of("-H", "If-None-Match: " + answer.headers().firstValue("ETag").orElseThrow());
	}

	private static List<Pair> run(List<Pair> pairs, Settings settings) {
		Pair.run(pairs, settings);
		return pairs;
	}

	private static Table table(int connections, List<Pair> pairs) {
		Table table = new Table("Hot, " + connections + " connections", "answer", "nginx/s", "service/s", "ratio",
				"p99 nginx ms", "p99 service ms", "ratio of p99", "errors");
		for (Pair pair : pairs) {
			table.row(pair.name(), pair.theirs(Wrk.Round::rate).plain(), pair.ours(Wrk.Round::rate).plain(),
					pair.ratio((ours, theirs) -> ours.rate() / theirs.rate()).ranged(),
					pair.theirs(Wrk.Round::late).plain(), pair.ours(Wrk.Round::late).plain(),
					pair.ratio((ours, theirs) -> ours.late() / theirs.late()).ranged(),
					String.valueOf(pair.refused()));
		}
		return table;
	}

}
