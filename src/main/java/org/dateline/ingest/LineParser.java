package org.dateline.ingest;

import java.util.List;

import org.dateline.format.Hints;
import org.dateline.format.StoryReader;
import org.dateline.format.UnreadableStory;
import org.dateline.story.Fault;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Reads a line of an import as the story in house JSON that it should be. */
@Component
class LineParser {

	/** The longest line, in bytes. */
	static final int LONGEST = 2 * 1024 * 1024;

	private static final String TYPE = MediaType.APPLICATION_JSON_VALUE;

	private final StoryReader reader;

	LineParser(List<StoryReader> readers) {
		this.reader = StoryReader.of(readers, MediaType.APPLICATION_JSON).orElseThrow();
	}

	Line parse(RawLine raw) {
		return new Line(raw.number(), raw.end(), null, content(raw.bytes()));
	}

	private Line.Content content(byte[] line) {
		if (line.length > LONGEST) {
			return new Line.Broken("", "The line is longer than " + LONGEST + " bytes");
		}
		try {
			Story story = this.reader.submitted(line).story().but().revision(null).updatedAt(null).build();
			List<Fault> faults = StoryRules.faultsOf(story);
			return faults.isEmpty() ? new Line.Sound(Arrival.of(new Delivery(TYPE, line, Hints.NONE), story))
					: new Line.Broken(faults.getFirst().pointer(), faults.getFirst().detail());
		}
		catch (UnreadableStory unreadable) {
			return new Line.Broken(unreadable.pointer(), String.valueOf(unreadable.getMessage()));
		}
	}

}
