package org.dateline.format;

import java.util.Map;

import org.dateline.http.Answer;
import org.dateline.http.Question;
import org.dateline.http.Representation;
import org.dateline.story.Story;

/**
 * Writes stories in one format. Being a {@link Representation} it is served, listed and
 * linked to as soon as it is there.
 */
public interface StoryWriter extends Representation<Story> {

	@Override
	default Class<Story> of() {
		return Story.class;
	}

	@Override
	byte[] write(Answer.Content<Story> content, Question question, Map<String, String> links);

}
