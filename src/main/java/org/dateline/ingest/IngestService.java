package org.dateline.ingest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.dateline.article.ArticleService;
import org.dateline.article.Outcome;
import org.dateline.article.Outcome.Change;
import org.dateline.attribution.Quotations;
import org.dateline.format.StoryReader;
import org.dateline.http.Digest;
import org.dateline.http.Ids;
import org.dateline.story.Story;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes stories in from files: each once, and again when the file has changed. */
@Service
public class IngestService {

	private final List<StoryReader> readers;

	private final StoryFileRepository files;

	private final ArticleService articles;

	IngestService(List<StoryReader> readers, StoryFileRepository files, ArticleService articles) {
		this.readers = readers;
		this.files = files;
		this.articles = articles;
	}

	/**
	 * The reader for a file.
	 * @param name the name of the file
	 * @return the reader of its format, if there is one
	 */
	Optional<StoryReader> reader(String name) {
		return this.readers.stream().filter((reader) -> name.endsWith("." + reader.suffix())).findFirst();
	}

	boolean reads(String name) {
		return reader(name).isPresent();
	}

	/**
	 * Whether nothing is kept yet.
	 * @return whether the archive is empty
	 */
	boolean empty() {
		return this.articles.empty();
	}

	/**
	 * Keeps the story of a file, and remembers the file, both or neither.
	 * @param name the name by which the file is known again
	 * @param reader the reader of its format
	 * @param document its bytes
	 * @return what became of it
	 */
	@Transactional
	Change take(String name, StoryReader reader, byte[] document) {
		String digest = Digest.of(document);
		Optional<StoryFile> known = this.files.findById(name);
		if (known.filter((file) -> file.digest().equals(digest)).isPresent()) {
			return Change.UNCHANGED;
		}
		Outcome outcome = this.articles.keep(told(named(reader.read(document), known)));
		this.files.save(new StoryFile(name, digest, outcome.id()));
		return outcome.change();
	}

	/** A story without quotations gets those that its words hold. */
	private Story told(Story story) {
		Optional<UUID> id = Optional.ofNullable(story.id()).filter((_) -> story.quotes().isEmpty()).flatMap(Ids::read);
		return id
			.flatMap((article) -> this.articles.seized(article)
				.map((before) -> Stenography.told(story, article, before, this.articles)))
			.orElseGet(() -> Quotations.added(story));
	}

	/** A story without an id is the article that its file was before. */
	private static Story named(Story story, Optional<StoryFile> known) {
		return known.filter((file) -> story.id() == null)
			.map((file) -> story.but().id(file.article().toString()).build())
			.orElse(story);
	}

}
