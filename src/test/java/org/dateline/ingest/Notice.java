package org.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.dateline.format.Hints;
import org.dateline.format.Transcriber;
import org.dateline.format.Transcript;
import org.dateline.story.Story;

import org.springframework.http.MediaType;

/** A document whose words are its headline. */
final class Notice implements Transcriber {

	@Override
	public MediaType mediaType() {
		return MediaType.TEXT_MARKDOWN;
	}

	@Override
	public Set<String> suffixes() {
		return Set.of("page");
	}

	@Override
	public Transcript read(byte[] document, Hints hints) {
		String words = new String(document, StandardCharsets.UTF_8);
		Story story = words.isEmpty() ? null : Story.titled(words, "en").build();
		return new Transcript(story, "article", null, null, words.length(), List::of, List.of(), List.of());
	}

}
