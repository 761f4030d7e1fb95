package org.dateline.safekeeping;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dateline.Dateline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers hear who go on asking while the service stops. */
final class ClosingTimeTests {

	private static final List<Visitor> VISITORS = IntStream.range(0, 8).mapToObj((number) -> new Visitor()).toList();

	private static final Visitor WATCHER = new Visitor();

	@BeforeAll
	static void stopsUnderReaders() throws InterruptedException {
		List<Thread> asking;
		try (ConfigurableApplicationContext started = new SpringApplicationBuilder(Dateline.class)
			.run("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:closing;DB_CLOSE_DELAY=-1")) {
			int port = started.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			asking = Stream.concat(
					VISITORS.stream()
						.map((visitor) -> Thread.startVirtualThread(() -> visitor.askUntilShut(port, "/v1/articles"))),
					Stream
						.of(Thread.startVirtualThread(() -> WATCHER.askUntilShut(port, "/actuator/health/readiness"))))
				.toList();
			while (WATCHER.heard().isEmpty() || VISITORS.stream().anyMatch((visitor) -> visitor.heard().isEmpty())) {
				Thread.sleep(10);
			}
		}
		for (Thread thread : asking) {
			thread.join();
		}
	}

	@Test
	void isAnAnswerForEachWhoWasLetIn() {
		assertThat(VISITORS).allSatisfy((visitor) -> assertThat(visitor.heard()).isNotEmpty().containsOnly("200"));
	}

	@Test
	void showsFirstThatTheServiceIsNotReady() {
		assertThat(WATCHER.heard()).startsWith("200").endsWith("503");
	}

	@Test
	void breaksNoConnection() {
		assertThat(VISITORS).extracting(Visitor::end).containsOnly("refused");
	}

}
