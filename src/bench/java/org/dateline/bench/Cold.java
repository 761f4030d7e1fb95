package org.dateline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers of which nothing is held in memory, in a small archive and in a large one. */
final class Cold implements Subject {

	private static final int FEW = 100;

	private static final int DEEP = 1000;

	private static final int PORT = 18_081;

	private static final int SMALL = 18_082;

	private static final int NGINX = 18_098;

	private static final Pattern NEXT = Pattern.compile("<https?://[^/>]+(/[^>]*)>; *rel=\"next\"");

	@Override
	public String name() {
		return "cold";
	}

	@Override
	public List<Table> measure(Settings settings) {
		Path work = settings.folder().resolve("cold");
		try (Server large = start(settings, settings.articles(), PORT);
				Server small = start(settings, FEW, SMALL);
				Server nginx = Nginx.serving(work, NGINX,
						Map.of("item.json", large.get("/v1/articles/" + Archive.slug(7)).body()))) {
			List<String> many = Scripts.asking(work, "many", Scripts.articles(settings.articles()));
			List<String> few = Scripts.asking(work, "few", Scripts.articles(FEW));
			Pair item = new Pair("item, beside a file of nginx", new Wrk(64, large.address("/"), many),
					new Wrk(64, nginx.address("/item.json"), List.of()));
			Pair size = new Pair("item, %,d articles beside %d".formatted(settings.articles(), FEW),
					new Wrk(1, large.address("/"), many), new Wrk(1, small.address("/"), few));
			Pair page = new Pair("list, page " + DEEP + " beside page 1",
					new Wrk(1, large.address(deep(large)), List.of()),
					new Wrk(1, large.address("/v1/articles"), List.of()));
			List<Pair> pairs = List.of(item, size, page);
			new Wrk(1, small.address("/"), few).run(2 * settings.seconds());
			Pair.run(pairs, settings);
			return List.of(table(pairs));
		}
	}

	private static Server start(Settings settings, int articles, int port) {
		Path data = Archives.filled(settings, articles);
		return Server.start(Launch.service(data).under(Launch.image()).with("--dateline.cache=0"), port,
				settings.folder().resolve("service"));
	}

	/** The address of a page far down, to which the links of the pages before it lead. */
	private static String deep(Server service) {
		String path = "/v1/articles";
		for (int page = 1; page < DEEP; page++) {
			Matcher next = NEXT
				.matcher(String.join(", ", service.get(path).headers().allValues("Link")));
			if (!next.find()) {
				throw new IllegalStateException("There is no page " + (page + 1));
			}
			path = next.group(1);
		}
		return path;
	}

	private static Table table(List<Pair> pairs) {
		Table table = new Table("Cold, nothing held", "answer", "measure/s", "service/s", "ratio of rates",
				"measure, ms", "service, ms", "ratio of times", "errors");
		for (Pair pair : pairs) {
			table.row(pair.name(), pair.theirs(Wrk.Round::rate).plain(), pair.ours(Wrk.Round::rate).plain(),
					pair.ratio((ours, theirs) -> ours.rate() / theirs.rate()).ranged(),
					pair.theirs(Wrk.Round::median).plain(), pair.ours(Wrk.Round::median).plain(),
					pair.ratio((ours, theirs) -> ours.median() / theirs.median()).ranged(),
					String.valueOf(pair.refused()));
		}
		return table;
	}

}
