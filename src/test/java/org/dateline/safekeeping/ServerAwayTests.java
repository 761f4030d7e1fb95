package org.dateline.safekeeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.dateline.Dateline;
import org.dateline.served.Reader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers hear while PostgreSQL is away, and once it is back. */
final class ServerAwayTests {

	private static final Logger LOG = LoggerFactory.getLogger(ServerAwayTests.class);

	private static final int SECONDS_TO_HEAL = 10;

	private static final List<String> STORIES = List.of("/v1/articles?limit=7", "/v1/quotes",
			Reader.STORY + "/captions", Reader.STORY + "/revisions/1");

	private static final String LIVE = "/actuator/health/liveness";

	private static final String READY = "/actuator/health/readiness";

	private static final Map<String, Reader.Reply> AWAY = new TreeMap<>();

	private static final Map<String, Reader.Reply> BACK = new TreeMap<>();

	static List<String> stories() {
		return STORIES;
	}

	@BeforeAll
	static void goesAndComesBack(@TempDir Path folder) throws IOException {
		EmbeddedPostgres first = server(folder).start();
		try (ConfigurableApplicationContext started = new SpringApplicationBuilder(Dateline.class).sources(Reader.class)
			.run("--server.port=0", "--spring.datasource.url=" + first.getJdbcUrl("postgres", "postgres"),
					"--spring.datasource.username=postgres", "--dateline.durability=process", "--dateline.cache=0")) {
			Reader reader = started.getBean(Reader.class);
			STORIES.forEach(reader::get);
			first.close();
			List.of(LIVE, READY).forEach((path) -> AWAY.put(path, reader.get(path)));
			STORIES.forEach((path) -> AWAY.put(path, reader.get(path)));
			comesBack(reader, server(folder).setPort(first.getPort()));
		}
	}

	private static void comesBack(Reader reader, EmbeddedPostgres.Builder server) throws IOException {
		try (EmbeddedPostgres second = server.start()) {
			LOG.info("PostgreSQL is back at port {}", second.getPort());
			long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_HEAL);
			while (reader.get(STORIES.getFirst()).status() != 200 && System.nanoTime() < latest) {
				Thread.onSpinWait();
			}
			STORIES.forEach((path) -> BACK.put(path, reader.get(path)));
		}
	}

	private static EmbeddedPostgres.Builder server(Path folder) {
		return EmbeddedPostgres.builder().setDataDirectory(folder.resolve("server")).setCleanDataDirectory(false);
	}

	private static Reader.Reply away(String path) {
		return AWAY.computeIfAbsent(path, (missing) -> {
			throw new AssertionError("It was not asked for " + missing);
		});
	}

	@ParameterizedTest
	@MethodSource("stories")
	void saysThatTheServiceCannotAnswerNow(String path) {
		assertThat(away(path).status()).isEqualTo(503);
	}

	@ParameterizedTest
	@MethodSource("stories")
	void saysWhenToAskAgain(String path) {
		assertThat(away(path).header("Retry-After")).isEqualTo("5");
	}

	@ParameterizedTest
	@MethodSource("stories")
	void saysItAsAProblem(String path) {
		assertThat(away(path).header("Content-Type")).isEqualTo("application/problem+json");
	}

	@ParameterizedTest
	@MethodSource("stories")
	void isWellAgainWithoutARestart(String path) {
		assertThat(BACK).extractingByKey(path).extracting(Reader.Reply::status).isEqualTo(200);
	}

	@Test
	void keepsNobodyFromLiving() {
		assertThat(away(LIVE).status()).isEqualTo(200);
	}

	@Test
	void sendsNobodyElsewhereForWhatIsAwayEverywhere() {
		assertThat(away(READY).status()).isEqualTo(200);
	}

}
