package org.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.dateline.article.ArticleService;
import org.dateline.article.Outcome;
import org.dateline.article.Outcome.Change;
import org.dateline.format.UnreadableStory;
import org.dateline.http.Digest;
import org.dateline.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

final class IngestServiceTests {

	private static final Story BRIDGE = Story.titled("Bridge reopens", "en").slug("bridge-reopens").revision(1).build();

	private static final UUID ARTICLE = UUID.fromString("0196f000-0000-7000-8000-000000000001");

	private static final byte[] DOCUMENT = "Bridge reopens".getBytes(StandardCharsets.UTF_8);

	private final Desk reader = new Desk();

	private final StoryFileRepository files = Mockito.mock(StoryFileRepository.class);

	private final ArticleService articles = Mockito.mock(ArticleService.class);

	private final IngestService ingest = new IngestService(List.of(this.reader), this.files, this.articles);

	@BeforeEach
	void keepsEachStory() {
		when(this.articles.keep(any())).thenReturn(new Outcome(ARTICLE, BRIDGE, Change.CREATED));
	}

	private void known(String digest) {
		when(this.files.findById("bridge.txt")).thenReturn(Optional.of(new StoryFile("bridge.txt", digest, ARTICLE)));
	}

	private Change take() {
		return this.ingest.take("bridge.txt", this.reader, DOCUMENT);
	}

	private Story kept() {
		ArgumentCaptor<Story> story = ArgumentCaptor.forClass(Story.class);
		verify(this.articles).keep(story.capture());
		return story.getValue();
	}

	private StoryFile remembered() {
		ArgumentCaptor<StoryFile> file = ArgumentCaptor.forClass(StoryFile.class);
		verify(this.files).save(file.capture());
		return file.getValue();
	}

	@Test
	void findsAReaderByTheEndOfTheName() {
		assertThat(this.ingest.reader("bridge.txt")).contains(this.reader);
	}

	@Test
	void findsNoReaderForAnotherEnd() {
		assertThat(this.ingest.reader("bridge.pdf")).isEmpty();
	}

	@Test
	void findsNoReaderForANameThatOnlyEndsInTheLetters() {
		assertThat(this.ingest.reader("bridgetxt")).isEmpty();
	}

	@Test
	void isEmptyWhereNoArticleIsKept() {
		when(this.articles.empty()).thenReturn(true);
		assertThat(this.ingest.empty()).isTrue();
	}

	@Test
	void isNotEmptyWhereAnArticleIsKept() {
		assertThat(this.ingest.empty()).isFalse();
	}

	@Test
	void keepsAnUnknownFile() {
		assertThat(take()).isEqualTo(Change.CREATED);
	}

	@Test
	void keepsWhatWasRead() {
		take();
		assertThat(kept().headline()).isEqualTo("Bridge reopens");
	}

	@Test
	void givesAnUnknownFileNoId() {
		take();
		assertThat(kept().id()).isNull();
	}

	@Test
	void remembersTheFileByItsName() {
		take();
		assertThat(remembered().name()).isEqualTo("bridge.txt");
	}

	@Test
	void remembersWhatTheFileSaid() {
		take();
		assertThat(remembered().digest()).isEqualTo(Digest.of(DOCUMENT));
	}

	@Test
	void remembersTheArticleOfTheFile() {
		take();
		assertThat(remembered().article()).isEqualTo(ARTICLE);
	}

	@Test
	void remembersWhenTheFileWasLoaded() {
		Instant before = Instant.now().minusSeconds(60);
		take();
		assertThat(remembered().loadedAt()).isAfter(before);
	}

	@Test
	void remembersNoMoreThanMicroseconds() {
		take();
		Instant loaded = remembered().loadedAt();
		assertThat(loaded).isEqualTo(loaded.truncatedTo(ChronoUnit.MICROS));
	}

	@Test
	void leavesAnUnchangedFileAlone() {
		known(Digest.of(DOCUMENT));
		assertThat(take()).isEqualTo(Change.UNCHANGED);
	}

	@Test
	void doesNotReadAnUnchangedFile() {
		known(Digest.of(DOCUMENT));
		take();
		assertThat(this.reader.documents()).isZero();
	}

	@Test
	void keepsNothingOfAnUnchangedFile() {
		known(Digest.of(DOCUMENT));
		take();
		verify(this.articles, never()).keep(any());
	}

	@Test
	void knowsTheArticleOfAChangedFile() {
		known("other");
		take();
		assertThat(kept().id()).isEqualTo(ARTICLE.toString());
	}

	@Test
	void refusesAFileThatCannotBeRead() {
		assertThatExceptionOfType(UnreadableStory.class)
			.isThrownBy(() -> this.ingest.take("bridge.txt", this.reader, new byte[0]));
	}

	@Test
	void doesNotRememberAFileWhoseStoryIsRefused() {
		when(this.articles.keep(any())).thenThrow(new IllegalStateException("Refused"));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this::take);
		verify(this.files, never()).save(any());
	}

}
