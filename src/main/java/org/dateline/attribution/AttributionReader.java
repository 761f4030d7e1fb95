package org.dateline.attribution;

import java.util.Comparator;
import java.util.List;

import org.dateline.attribution.Attribution.Explanation;
import org.dateline.story.Quotation;
import org.dateline.story.Speaker;
import org.jspecify.annotations.Nullable;

/** Reads a text: who said what in it. */
public final class AttributionReader {

	private AttributionReader() {
	}

	/**
	 * Reads a text.
	 * @param text a news article, its paragraphs parted by line breaks
	 * @param language its language as of BCP 47; one that is not known is read as English
	 * @return the quotations in the order of the text; never an exception
	 */
	public static List<Attribution> read(String text, String language) {
		Article article = Article.of(text, language);
		People people = People.of(article);
		Speakers speakers = new Speakers(people);
		return ArticleReader.read(article)
			.stream()
			.filter(AttributionReader::says)
			.sorted(Comparator.comparingInt(Finding::start))
			.map((finding) -> attribution(finding, speakers.of(finding), people))
			.toList();
	}

	/** Whether anything is said at all, not only marks. */
	private static boolean says(Finding finding) {
		return finding.content().stream().anyMatch((part) -> part.hasWords() || part.hasQuotes());
	}

	private static Attribution attribution(Finding finding, Meaning meaning, People people) {
		List<Span> content = finding.content()
			.stream()
			.flatMap((part) -> part.spans().stream())
			.sorted(Comparator.comparingInt(Span::start))
			.toList();
		return new Attribution(finding.kind(), content, verbatim(finding, content), span(finding.cue()),
				mention(finding.source()), speaker(meaning, people), finding.carried(), finding.rule().confidence(),
				finding.rule().named(), new Explanation(finding.first().span(), meaning.candidates()));
	}

	/** A transcript is spoken from its first word to its last, without any mark. */
	private static List<Span> verbatim(Finding finding, List<Span> content) {
		return (finding.kind() == Quotation.Kind.DIRECT) ? content
				: finding.content()
					.stream()
					.flatMap((part) -> part.quotes().stream())
					.sorted(Comparator.comparingInt(Span::start))
					.toList();
	}

	private static @Nullable Speaker speaker(Meaning meaning, People people) {
		if (meaning.person() >= 0) {
			return people.person(meaning.person()).speaker();
		}
		return (meaning.body() != null) ? new Speaker(null, meaning.body(), null, null, null) : null;
	}

	private static @Nullable Span mention(@Nullable Part part) {
		return (part != null) ? part.mention() : null;
	}

	private static @Nullable Span span(@Nullable Part part) {
		return (part != null) ? part.span() : null;
	}

}
