package org.dateline.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.article.BrokenStory;
import org.dateline.attribution.Quotations;
import org.dateline.format.StoryReader;
import org.dateline.format.UnreadableStory;
import org.dateline.http.ContentType;
import org.dateline.http.Received;
import org.dateline.http.Refusal;
import org.dateline.story.Fault;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Reads a text or a story that is sent to be looked through. */
@Component
class Readings {

	/** The one block of a plain text. */
	static final String TEXT = "text";

	private final StoryReader reader;

	Readings(List<StoryReader> readers) {
		this.reader = StoryReader.of(readers, MediaType.APPLICATION_JSON).orElseThrow();
	}

	/**
	 * Reads the body of a request.
	 * @param language that of a plain text
	 */
	Reading of(HttpServletRequest request, String language) {
		MediaType type = ContentType.of(request);
		if (MediaType.TEXT_PLAIN.equalsTypeAndSubtype(type)) {
			return new Reading(Map.of(TEXT, text(Received.something(request), type)), language);
		}
		if (MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
			return story(Received.something(request));
		}
		throw strange();
	}

	private static Refusal strange() {
		return Refusal.unread(List.of(MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_JSON_VALUE));
	}

	private static String text(byte[] body, MediaType type) {
		Charset charset = Optional.ofNullable(type.getCharset()).orElse(StandardCharsets.UTF_8);
		try {
			return charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
		}
		catch (CharacterCodingException _) {
			throw Refusal.unreadable("The body is not text in " + charset.name());
		}
	}

	private Reading story(byte[] body) {
		try {
			Story story = this.reader.submitted(body).story();
			List<Fault> faults = StoryRules.faultsOf(story);
			if (!faults.isEmpty()) {
				throw new BrokenStory(faults).refusal(Optional.of((pointer) -> this.reader.line(body, pointer)));
			}
			return new Reading(Quotations.blocks(Quotations.named(story)), story.language());
		}
		catch (UnreadableStory unreadable) {
			throw unreadable.refusal();
		}
	}

}
