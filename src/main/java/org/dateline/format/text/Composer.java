package org.dateline.format.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.dateline.credit.CreditReader;
import org.dateline.format.Hints;
import org.dateline.story.Contributor;
import org.dateline.story.Publisher;
import org.dateline.story.Section;
import org.dateline.story.Slugs;
import org.dateline.story.Source;
import org.dateline.story.Story;
import org.dateline.story.StoryBuilder;
import org.jspecify.annotations.Nullable;

/** Makes the story and the account out of what was judged. */
final class Composer {

	private static final String MEDIA_TYPE = "text/plain";

	private static final int LONGEST_NAME = 200;

	private final Draft draft;

	private final Hints hints;

	private final String language;

	private final List<String> warnings = new ArrayList<>();

	Composer(Draft draft, Hints hints, String language) {
		this.draft = draft;
		this.hints = hints;
		this.language = language;
	}

	ReadText read() {
		Optional<String> published = published();
		Story story = (this.draft.headline() >= 0) ? story(published) : null;
		if (story == null) {
			this.warnings.add("No line of the text could be a headline, so there is no story");
		}
		return new ReadText(story, published.orElse(null), Accounts.of(this.draft), this.warnings);
	}

	private Story story(Optional<String> published) {
		Blocks blocks = new Blocks(this.draft);
		blocks.compose();
		warn(blocks, published);
		StoryBuilder builder = Story.titled(this.draft.text(this.draft.headline()), this.language)
			.standfirst(first(Role.STANDFIRST))
			.byline(first(Role.BYLINE))
			.contributors(contributors())
			.section(section())
			.publisher(publisher())
			.source(new Source(this.hints.url(), MEDIA_TYPE, null))
			.publishedAt(publishedAt().orElse(null))
			.dateline(Moments.dateline(blocks.firstParagraph()).orElse(null));
		return builder.blocks(blocks.blocks()).images(blocks.images()).related(blocks.related()).build();
	}

	private void warn(Blocks blocks, Optional<String> published) {
		this.warnings.addAll(blocks.warnings());
		if (blocks.firstParagraph().isEmpty()) {
			this.warnings.add("No paragraph was found");
		}
		if (this.draft.size() >= Page.MOST) {
			this.warnings.add("Only the first " + Page.MOST + " passages of the text were read");
		}
		if (this.language.equals(Languages.UNKNOWN)) {
			this.warnings.add("The language of the text is not known");
		}
		if (published.isEmpty()) {
			this.warnings.add("The text does not say when it was published");
		}
	}

	private @Nullable String first(Role role) {
		return find(role).orElse(null);
	}

	private Optional<String> find(Role role) {
		return IntStream.range(0, this.draft.size())
			.filter((passage) -> this.draft.is(passage, role))
			.mapToObj(this.draft::text)
			.findFirst();
	}

	private List<Contributor> contributors() {
		String byline = first(Role.BYLINE);
		if (byline == null) {
			return List.of();
		}
		List<String> names = HeadFinder.names(byline);
		return (names.isEmpty() ? CreditReader.people(byline) : names).stream()
			.filter((name) -> name.length() <= LONGEST_NAME)
			.map((name) -> new Contributor(null, name, "author", Contributor.Kind.PERSON, null))
			.toList();
	}

	private @Nullable Section section() {
		String name = first(Role.SECTION);
		String slug = (name != null) ? Slugs.of(name, "") : "";
		return (name == null || slug.isEmpty()) ? null : new Section(slug, name);
	}

	private @Nullable Publisher publisher() {
		return this.draft.site()
			.find()
			.filter((name) -> name.length() <= LONGEST_NAME)
			.map((name) -> new Publisher(name, null, null))
			.orElse(null);
	}

	/** What the text says counts before what is known beside it. */
	private Optional<String> published() {
		return day().or(() -> this.hints.instant().map(OffsetDateTime::toString))
			.or(() -> this.hints.day().map(LocalDate::toString));
	}

	private Optional<OffsetDateTime> publishedAt() {
		return day().isPresent() ? find(Role.DATE).flatMap(Moments::at) : this.hints.instant();
	}

	private Optional<String> day() {
		return find(Role.DATE).flatMap(CreditReader::dayIn);
	}

}
