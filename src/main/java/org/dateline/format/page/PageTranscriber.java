package org.dateline.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.dateline.format.Hints;
import org.dateline.format.Transcriber;
import org.dateline.format.Transcript;
import org.dateline.format.page.body.PageKind;
import org.dateline.format.page.facts.Fact;
import org.dateline.format.page.facts.Moment;
import org.dateline.story.Story;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Takes a page that was saved from a browser. */
@Component
public final class PageTranscriber implements Transcriber {

	@Override
	public MediaType mediaType() {
		return MediaType.TEXT_HTML;
	}

	@Override
	public Set<String> suffixes() {
		return Set.of("html", "htm");
	}

	@Override
	public Transcript read(byte[] document, Hints hints) {
		SavedPage page = PageReader.read(document, hints);
		Optional<Story> story = new PageStory(page, hints).write();
		Optional<Moment> published = Optional.ofNullable(page.facts().published()).map(Fact::value);
		return new Transcript(story.orElse(null), page.body().kind().name().toLowerCase(Locale.ROOT),
				published.map(Moment::toString).orElse(null),
				Optional.ofNullable(page.facts().leadImage()).map((lead) -> lead.value().url()).orElse(null),
				page.body().account().characters(), () -> PageParts.of(page.body().account()),
				FactSources.of(page.facts()), warnings(page, story, published));
	}

	private static List<String> warnings(SavedPage page, Optional<Story> story, Optional<Moment> published) {
		List<String> warnings = new ArrayList<>();
		if (story.isEmpty()) {
			warnings.add("Nothing on the page could be a headline, so there is no story");
		}
		if (page.body().blocks().isEmpty()) {
			warnings.add("No paragraph was found");
		}
		if (page.body().kind() != PageKind.ARTICLE) {
			warnings.add("The page is " + switch (page.body().kind()) {
				case ARTICLE -> "an article";
				case LIVEBLOG -> "a live blog: its entries are told as one story";
				case GALLERY -> "a gallery";
				case LIST -> "a list of other pages";
				case PAYWALLED -> "cut short: the rest of the story is for subscribers";
				case NONE -> "no article";
			});
		}
		if (page.facts().language() == null) {
			warnings.add("The language of the page is not known");
		}
		if (published.isEmpty()) {
			warnings.add("The page does not say when it was published");
		}
		published.filter((moment) -> moment.instant().isEmpty())
			.ifPresent((moment) -> warnings.add("The page says the day of publication, " + moment
					+ ", but no time with its offset, so the story has none"));
		return warnings;
	}

}
