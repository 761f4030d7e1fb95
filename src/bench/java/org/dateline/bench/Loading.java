package org.dateline.bench;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.dateline.Dateline;
import org.dateline.article.ArticleService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Fills an archive through the service that keeps every other story too. */
final class Loading {

	private static final Logger LOG = LoggerFactory.getLogger(Loading.class);

	private static final int WRITERS = 4;

	private Loading() {
	}

	/**
	 * Starts the service and keeps stories.
	 * @param arguments how many stories, then what the service is started with
	 */
	public static void main(String[] arguments) {
		int stories = Integer.parseInt(arguments[0]);
		String[] settings = IntStream.range(1, arguments.length).mapToObj((n) -> arguments[n]).toArray(String[]::new);
		try (ConfigurableApplicationContext service = SpringApplication.run(Dateline.class, settings);
				ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
			ArticleService articles = service.getBean(ArticleService.class);
			long began = System.nanoTime();
			var kept = IntStream.range(0, stories)
				.mapToObj((number) -> writers.submit(() -> articles.keep(Archive.story(number))))
				.toList();
			for (int n = 0; n < stories; n++) {
				kept.get(n).get();
				if (n % 10_000 == 9_999) {
					LOG.info("{} stories, {} a second", n + 1, (n + 1) * 1_000_000_000L / (System.nanoTime() - began));
				}
			}
		}
		catch (ExecutionException | InterruptedException failure) {
			throw new IllegalStateException("The archive was not filled", failure);
		}
	}

}
