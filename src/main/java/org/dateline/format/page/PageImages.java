package org.dateline.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dateline.credit.Credit;
import org.dateline.credit.CreditReader;
import org.dateline.format.page.facts.Fact;
import org.dateline.format.page.facts.LeadImage;
import org.dateline.story.Image;
import org.jspecify.annotations.Nullable;

/** The pictures of a page with their credits read, the one that stands for it first. */
final class PageImages {

	private final SavedPage page;

	PageImages(SavedPage page) {
		this.page = page;
	}

	List<Image> images() {
		List<Image> shown = new ArrayList<>(this.page.body().images().stream().map(PageImages::credited).toList());
		Optional.ofNullable(this.page.facts().leadImage()).map(Fact::value).ifPresent((lead) -> {
			if (shown.stream().noneMatch((image) -> image.url() != null && lead.isAt(image.url()))) {
				shown.addFirst(lead(lead));
			}
		});
		return shown;
	}

	/** A picture that the page names and does not show. */
	private static Image lead(LeadImage lead) {
		@Nullable String caption = cut(lead.caption());
		return new Image("lead", lead.url(), lead.width(), lead.height(), null, cut(lead.alt()), List.of(), List.of(),
				null, null, null, null, null, null, null, null, null, List.of(),
				List.of(new Image.Use(null, null, caption, Image.Role.LEAD)));
	}

	private static Image credited(Image image) {
		String caption = Optional.ofNullable(image.uses().getFirst().caption()).orElse("");
		Credit credit = CreditReader.read(Optional.ofNullable(image.raw()).orElse(""), List.of(caption));
		Optional<String> taken = Optional.ofNullable(credit.takenOn()).or(() -> CreditReader.dayIn(caption));
		@Nullable String place = Optional.ofNullable(credit.place())
			.or(() -> Optional.ofNullable(CreditReader.read(caption).place()))
			.map((name) -> Lines.of(name, Lines.NAME))
			.orElse(null);
		return new Image(image.id(), image.url(), image.width(), image.height(), image.mediaType(), cut(image.alt()),
				names(credit.creators()), names(credit.agencies()), line(credit, image.raw()), image.copyrightNotice(),
				credit.licence(), image.usageTerms(), image.licensor(), taken.orElse(null), place,
				image.digitalSourceType(), cut(image.raw()), image.renditions(), image.uses());
	}

	private static List<String> names(List<String> names) {
		return names.stream().filter((name) -> name.length() <= Lines.NAME).toList();
	}

	/** The credit as it should be printed: who is named in it, else as it stands. */
	private static @Nullable String line(Credit credit, @Nullable String raw) {
		List<String> named = new ArrayList<>(names(credit.agencies()));
		named.addAll(names(credit.creators()));
		return named.isEmpty()
				? Optional.ofNullable(raw).map((line) -> Lines.of(CreditReader.printed(line), Lines.LINE)).orElse(null)
				: Lines.of(String.join(" / ", named), Lines.LINE);
	}

	private static @Nullable String cut(@Nullable String text) {
		return Optional.ofNullable(text)
			.map((words) -> Lines.of(words, Lines.PASSAGE))
			.filter((words) -> !words.isEmpty())
			.orElse(null);
	}

}
