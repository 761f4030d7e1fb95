package org.dateline.format.text;

import java.util.List;

import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * A copied page, read.
 *
 * @param story the story, absent where the text holds no line that could be a headline
 * @param published when it was published, ISO 8601 and as precise as the text says; the
 * story itself holds it only where the text says the time and its offset
 * @param account what became of each line, in their order
 * @param warnings what a person should look at, as sentences
 */
public record ReadText(@Nullable Story story, @Nullable String published, List<Entry> account, List<String> warnings) {

	public ReadText {
		account = List.copyOf(account);
		warnings = List.copyOf(warnings);
	}

}
