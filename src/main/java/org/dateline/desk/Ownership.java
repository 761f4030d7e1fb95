package org.dateline.desk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.dateline.article.ArticleLinks;
import org.dateline.article.Standing;
import org.dateline.format.Manuscript;
import org.dateline.story.Fault;
import org.dateline.story.Stats;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Guards the members of an article that are the service's to say. A story may come with
 * them, as it was got, but not change them.
 */
@Component
class Ownership {

	private final ArticleLinks links;

	private final JsonMapper mapper;

	Ownership(ArticleLinks links, JsonMapper mapper) {
		this.links = links;
		this.mapper = mapper;
	}

	/** The story of a new article, which may not speak of what is not there yet. */
	Story fresh(Manuscript manuscript) {
		return inspected(manuscript, Story.titled("", "").build(), Map.of());
	}

	/** The next story of an article. */
	Story next(Manuscript manuscript, Standing standing, Story present) {
		Map<String, JsonNode> own = Map.of("stats", this.mapper.valueToTree(Stats.of(present)), "links",
				this.mapper.valueToTree(this.links.of(standing)));
		return inspected(manuscript, present, own).but().id(standing.id().toString()).build();
	}

	private Story inspected(Manuscript manuscript, Story present, Map<String, JsonNode> own) {
		List<Fault> faults = new ArrayList<>();
		Story story = manuscript.story();
		inspect(faults, "id", story.id(), present.id());
		inspect(faults, "revision", story.revision(), present.revision());
		inspect(faults, "firstPublishedAt", moment(story.firstPublishedAt()), moment(present.firstPublishedAt()));
		inspect(faults, "updatedAt", moment(story.updatedAt()), moment(present.updatedAt()));
		manuscript.claims().forEach((name, value) -> inspect(faults, name, value, own.get(name)));
		if (!faults.isEmpty()) {
			throw Submission.refusal(faults, Optional.empty());
		}
		return story.but().id(null).revision(null).firstPublishedAt(null).updatedAt(null).build();
	}

	private static @Nullable Object moment(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : null;
	}

	private static void inspect(List<Fault> faults, String member, @Nullable Object said, @Nullable Object kept) {
		if (said != null && !Objects.equals(said, kept)) {
			String value = (kept != null) ? "; it is " + kept + " now" : "";
			faults.add(new Fault("/" + member,
					"\"" + member + "\" is made by the service" + value + "; leave it out, or send it as it is",
					List.of()));
		}
	}

}
