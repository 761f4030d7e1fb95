package org.dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.dateline.article.ArticleService;
import org.dateline.article.BrokenStory;
import org.dateline.article.Outcome;
import org.dateline.article.Outcome.Change;
import org.dateline.http.PublicAddress;
import org.dateline.http.Refusal;
import org.dateline.ingest.LoadReport.Refused;
import org.dateline.masthead.Settings;
import org.dateline.story.Fault;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;

import org.springframework.boot.actuate.info.Info;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

final class StoryLoaderTests {

	private static final Story BRIDGE = Story.titled("Bridge reopens", "en").slug("bridge-reopens").revision(1).build();

	private final StoryFileRepository files = Mockito.mock(StoryFileRepository.class);

	private final ArticleService articles = Mockito.mock(ArticleService.class);

	private final IngestService ingest = new IngestService(List.of(new Desk()), this.files, this.articles);

	private final ArrivalService arrivals = Mockito.mock(ArrivalService.class);

	private final PublicAddress address = Mockito.mock(PublicAddress.class);

	private final Imports imports = new Imports(List.of(), List.of(new Notice()), this.arrivals, this.address);

	private final LoadReport report = new LoadReport();

	@TempDir
	private Path folder;

	@BeforeEach
	void keepsEachStory() {
		when(this.files.findById(any())).thenReturn(Optional.empty());
		when(this.articles.keep(any())).thenReturn(new Outcome(new UUID(0, 1), BRIDGE, Change.CREATED));
	}

	private StoryLoader loader(@Nullable Path stories) {
		return new StoryLoader(this.ingest, this.imports, this.report, Settings.given("dateline.seed=false",
				(stories != null) ? "dateline.stories=" + stories : "dateline.data=data"));
	}

	private Object shown(String figure) {
		Info.Builder info = new Info.Builder();
		this.report.contribute(info);
		Map<?, ?> stories = (Map<?, ?>) info.build().getDetails().getOrDefault("stories", Map.of());
		return Optional.<Object>ofNullable(stories.get(figure)).orElseThrow();
	}

	private void write(String name, String words) throws IOException {
		Files.writeString(this.folder.resolve(name), words);
	}

	@Test
	void keepsEachFileThatHasAReader() throws IOException {
		write("bridge.txt", "Bridge reopens");
		write("market.txt", "Market moves");
		loader(this.folder).start();
		verify(this.articles, times(2)).keep(any());
	}

	@Test
	void passesFilesOver() throws IOException {
		write("bridge.pdf", "Bridge reopens");
		loader(this.folder).start();
		verify(this.articles, never()).keep(any());
	}

	@Test
	void keepsNothingWithoutAFolder() {
		loader(null).start();
		verify(this.articles, never()).keep(any());
	}

	@Test
	void saysThatAFolderIsMissing() {
		Path missing = this.folder.resolve("missing");
		loader(missing).start();
		assertThat(shown("refused")).isEqualTo(List.of(new Refused(missing + "", 1, "", "It is not a folder")));
	}

	@Test
	void saysThatAFileIsNoFolder() throws IOException {
		write("bridge.txt", "Bridge reopens");
		Path file = this.folder.resolve("bridge.txt");
		loader(file).start();
		assertThat(shown("refused")).isEqualTo(List.of(new Refused(file + "", 1, "", "It is not a folder")));
	}

	@Test
	void saysWhereAFileCannotBeRead() throws IOException {
		write("bridge.txt", "");
		loader(this.folder).start();
		assertThat(shown("refused"))
			.isEqualTo(List.of(new Refused("bridge.txt", 1, "/headline", "There is no headline")));
	}

	@Test
	void keepsTheFilesAfterABadOne() throws IOException {
		write("bridge.txt", "");
		write("market.txt", "Market moves");
		loader(this.folder).start();
		assertThat(shown("kept")).isEqualTo(1);
	}

	@Test
	void saysEachRuleThatAFileBreaks() throws IOException {
		write("bridge.txt", "Bridge reopens");
		when(this.articles.keep(any()))
			.thenThrow(new BrokenStory(List.of(new Fault("/slug", "Slug is empty.", List.of()),
					new Fault("/blocks/3/text", "Text is required.", List.of()))));
		loader(this.folder).start();
		assertThat(shown("refused")).isEqualTo(List.of(new Refused("bridge.txt", 2, "/slug", "Slug is empty."),
				new Refused("bridge.txt", 4, "/blocks/3/text", "Text is required.")));
	}

	@Test
	void saysThatAStoryCannotStandBesideAnother() throws IOException {
		write("bridge.txt", "Bridge reopens");
		when(this.articles.keep(any())).thenThrow(Refusal.conflict("The slug is taken"));
		loader(this.folder).start();
		assertThat(shown("refused")).isEqualTo(List.of(new Refused("bridge.txt", 1, "", "The slug is taken")));
	}

	@Test
	void countsAFileThatHasNotChanged() throws IOException {
		write("bridge.txt", "Bridge reopens");
		when(this.articles.keep(any())).thenReturn(new Outcome(new UUID(0, 1), BRIDGE, Change.UNCHANGED));
		loader(this.folder).start();
		assertThat(shown("unchanged")).isEqualTo(1);
	}

	@Test
	void namesAFileBelowByItsWay() throws IOException {
		Files.createDirectory(this.folder.resolve("below"));
		write("below/bridge.txt", "");
		loader(this.folder).start();
		assertThat(shown("refused"))
			.isEqualTo(List.of(new Refused("below/bridge.txt", 1, "/headline", "There is no headline")));
	}

	@Test
	void isNotRunningBeforeItsStart() {
		assertThat(loader(null).isRunning()).isFalse();
	}

	@Test
	void isRunningAfterItsStart() {
		StoryLoader loader = loader(null);
		loader.start();
		assertThat(loader.isRunning()).isTrue();
	}

	@Test
	void isNotRunningAfterItsStop() {
		StoryLoader loader = loader(null);
		loader.start();
		loader.stop();
		assertThat(loader.isRunning()).isFalse();
	}

	@Test
	void startsBeforeTheWebServer() {
		assertThat(loader(null).getPhase()).isLessThan(Integer.MAX_VALUE - 2048);
	}

	@Test
	void keepsADocumentWhoseStoryHasToBeFound() throws IOException {
		when(this.arrivals.keep(any())).thenReturn(new Outcome(new UUID(0, 1), BRIDGE, Change.CREATED));
		when(this.address.of(any(), any())).thenReturn("http://localhost/v1/articles/bridge-reopens");
		write("bridge.page", "Bridge reopens");
		loader(this.folder).start();
		assertThat(shown("kept")).isEqualTo(1);
	}

	@Test
	void refusesADocumentInWhichThereIsNoStory() throws IOException {
		write("empty.page", "");
		loader(this.folder).start();
		assertThat(shown("refused")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.singleElement()
			.hasFieldOrPropertyWithValue("file", "empty.page");
	}

}
