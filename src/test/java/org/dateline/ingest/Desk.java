package org.dateline.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.dateline.format.StoryReader;
import org.dateline.format.UnreadableStory;
import org.dateline.story.Story;

import org.springframework.http.MediaType;

/** Reads a story whose headline is all there is in a document. */
final class Desk implements StoryReader {

	private final Map<String, Story> read = new LinkedHashMap<>();

	@Override
	public MediaType mediaType() {
		return MediaType.TEXT_PLAIN;
	}

	@Override
	public String suffix() {
		return "txt";
	}

	@Override
	public Story read(byte[] document) {
		String headline = new String(document, StandardCharsets.UTF_8);
		if (headline.isEmpty()) {
			throw new UnreadableStory("There is no headline", "/headline", 1);
		}
		return this.read.computeIfAbsent(headline, (words) -> Story.titled(words, "en").build());
	}

	@Override
	public int line(byte[] document, String pointer) {
		return 1 + Math.toIntExact(Arrays.stream(pointer.split("/", -1)).skip(1).count());
	}

	int documents() {
		return this.read.size();
	}

}
