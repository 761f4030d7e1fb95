package org.dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

import org.dateline.attribution.Quotations;
import org.dateline.format.Hints;
import org.dateline.format.Transcriber;
import org.dateline.story.Quotation;
import org.dateline.story.Speaker;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The page that the bundled story was written after says who said what in it. */
final class SeedQuotationTests {

	private static final Path PAGE = Path.of("../shared/seed/article.txt");

	private static Story story() throws IOException {
		assumeThat(PAGE).as("the page is at hand").exists();
		Transcriber transcriber = ServiceLoader.load(Transcriber.class)
			.stream()
			.map(ServiceLoader.Provider::get)
			.filter((each) -> each.mediaType().toString().equals("text/plain"))
			.findFirst()
			.orElseThrow();
		return Quotations.added(transcriber.read(Files.readAllBytes(PAGE), Hints.NONE).story().orElseThrow());
	}

	private static String speaker(Quotation quote) {
		return Optional.ofNullable(quote.speaker()).map(Speaker::name).orElse("");
	}

	@Test
	void keepsTheRulesOfAStory() throws IOException {
		assertThat(StoryRules.faultsOf(story())).isEmpty();
	}

	@Test
	void findsEveryQuotationThatMatters() throws IOException {
		assertThat(story().quotes()).hasSizeBetween(16, 18);
	}

	@Test
	void knowsWhoIsInterviewed() throws IOException {
		assertThat(story().quotes()).filteredOn((quote) -> speaker(quote).equals("Paul Rogers"))
			.hasSizeGreaterThanOrEqualTo(13);
	}

	@Test
	void tellsThePrimeMinisterFromTheScholar() throws IOException {
		assertThat(story().quotes()).filteredOn((quote) -> speaker(quote).equals("Theresa May"))
			.hasSize(2)
			.allSatisfy((quote) -> assertThat(quote.kind()).isEqualTo(Quotation.Kind.INDIRECT));
	}

	@Test
	void takesNoScareQuoteForSpeech() throws IOException {
		assertThat(story().quotes()).noneMatch((quote) -> quote.text().split(" ", -1).length < 4);
	}

}
