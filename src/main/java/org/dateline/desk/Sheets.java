package org.dateline.desk;

import java.util.List;
import java.util.Optional;

import org.dateline.amendment.Amendment;
import org.dateline.article.ArticleLinks;
import org.dateline.article.Standing;
import org.dateline.format.Manuscript;
import org.dateline.format.StoryReader;
import org.dateline.format.UnreadableStory;
import org.dateline.story.Fault;
import org.dateline.story.Stats;
import org.dateline.story.Story;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Lays an article out as the JSON that its readers get, for amendments speak of that, and
 * reads the amended sheet.
 */
@Component
class Sheets {

	private final StoryReader reader;

	private final ArticleLinks links;

	private final JsonMapper mapper;

	Sheets(List<StoryReader> readers, ArticleLinks links, JsonMapper mapper) {
		this.reader = StoryReader.of(readers, MediaType.APPLICATION_JSON).orElseThrow();
		this.links = links;
		this.mapper = mapper;
	}

	Manuscript amended(Amendment amendment, Standing standing, Story present) {
		ObjectNode sheet = this.mapper.valueToTree(present);
		sheet.set("stats", this.mapper.valueToTree(Stats.of(present)));
		sheet.set("links", this.mapper.valueToTree(this.links.of(standing)));
		try {
			return this.reader.submitted(this.mapper.writeValueAsBytes(amendment.of(sheet)));
		}
		catch (UnreadableStory unreadable) {
			Fault fault = new Fault(unreadable.pointer(), String.valueOf(unreadable.getMessage()), List.of());
			throw Submission.refusal(List.of(fault), Optional.empty());
		}
	}

}
