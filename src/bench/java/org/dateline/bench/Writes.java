package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Stories of 4 kB kept by eight writers, beside the same commits by a bare program. */
final class Writes implements Subject {

	static final int WRITERS = 8;

	private static final int MOST_WARMING = 30;

	private static final int PORT = 18_085;

	private static final String KEY = "bench-admin-key-0123456789";

	@Override
	public String name() {
		return "writes";
	}

	@Override
	public List<Table> measure(Settings settings) {
		Path work = settings.folder().resolve("writes");
		Table table = new Table("Writes, " + WRITERS + " writers of 4 kB", "database", "bare commits/s", "service/s",
				"ratio", "errors");
		onH2(settings, work, table);
		onPostgres(settings, work, table);
		return List.of(table);
	}

	private static void onH2(Settings settings, Path work, Table table) {
		String moment = String.valueOf(System.nanoTime());
		String url = "jdbc:h2:file:" + work.resolve("bare-" + moment) + ";WRITE_DELAY=0";
		Launch service = Launch.service(work.resolve("data-" + moment)).under(Launch.image());
		compare("H2, durability disk", service, Map.of(), new Bare(url, "sa", true), settings, table);
	}

	/** The embedded server is told to be as safe as PostgreSQL is by default. */
	private static void onPostgres(Settings settings, Path work, Table table) {
		try (EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.start()) {
			Launch service = Launch.service(work.resolve("data"))
				.under(Launch.image())
				.with("--spring.profiles.active=postgres");
			Map<String, String> environment = Map.of("PGHOST", "localhost", "PGPORT", String.valueOf(server.getPort()),
					"PGDATABASE", "postgres", "PGUSER", "postgres");
			compare("PostgreSQL, its defaults", service, environment,
					new Bare(server.getJdbcUrl("postgres", "template1"), "postgres", false), settings, table);
		}
		catch (IOException failure) {
			throw new UncheckedIOException("PostgreSQL did not start", failure);
		}
	}

	private static void compare(String name, Launch launch, Map<String, String> environment, Bare bare,
			Settings settings, Table table) {
		Path work = settings.folder().resolve("writes");
		Launch keyed = launch.with("--dateline.admin-key=" + KEY, "--dateline.seed=false");
		List<Double> ours = new ArrayList<>();
		List<Double> theirs = new ArrayList<>();
		long refused = 0;
		try (Server service = Server.start(keyed, PORT, work, environment)) {
			warm(service, settings, work);
			for (int round = 0; round < settings.rounds(); round++) {
				theirs.add(bare.run(settings.seconds()));
				Wrk.Round kept = kept(service, settings, work, "round-" + round);
				ours.add(kept.rate());
				refused += kept.refused();
			}
		}
		List<Double> ratios = new ArrayList<>();
		for (int n = 0; n < ours.size(); n++) {
			ratios.add(ours.get(n) / theirs.get(n));
		}
		table.row(name, Median.of(theirs).plain(), Median.of(ours).plain(), Median.of(ratios).ranged(),
				String.valueOf(refused));
	}

	/** Lets the service write until three rounds were no faster than one before them. */
	private static void warm(Server service, Settings settings, Path work) {
		double fastest = 0;
		int slower = 0;
		for (int round = 0; round < MOST_WARMING && slower < 3; round++) {
			double rate = kept(service, settings, work, "warming-" + round).rate();
			slower = (rate > fastest) ? 0 : slower + 1;
			fastest = Math.max(fastest, rate);
		}
	}

	private static Wrk.Round kept(Server service, Settings settings, Path work, String name) {
		return new Wrk(WRITERS, service.address("/v1/articles"), Scripts.keeping(work, name, KEY))
			.run(settings.seconds());
	}

}
