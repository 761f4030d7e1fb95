package org.dateline.format.text;

import java.time.OffsetDateTime;
import java.util.List;

import org.dateline.story.Block;
import org.dateline.story.Contributor;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page of another make: menus, byline, date, dateline, headings, a list and comments.
 */
final class BylinedPageTests {

	private static final String TEXT = """
			The Daily Quay | Town Council Votes to Keep the Old Market Hall
			Home
			News
			Business
			Sport
			Weather
			Search

			Town Council Votes to Keep the Old Market Hall

			A narrow majority wants to mend the roof rather than build a new hall beyond the river.

			By Ann Lee and Bo Berg
			Published 14 March 2019, 18:05 GMT

			KILMAR, March 14 (Quay News) - The town council voted on Thursday to keep the old market hall, after a debate that went on until midnight and in which more than forty people spoke.

			The roof of the hall has leaked since the great storm of 1987, and the stalls beneath it were moved into the street two winters ago, where half of the traders gave up for want of customers.

			What happens next

			Builders will begin with the north side of the roof in the autumn, the mayor said, and the stalls are to return one row after another as soon as the slates above them are in place.

			• The north side is finished first
			• The clock tower follows in spring
			• The market returns in May

			Several members of the council who had asked for a new hall said that they would not stand in the way, but that the money would be missed when the school needed new windows.

			Related: The long history of the market hall
			Share this article
			Comments
			3
			Sam
			2 hours ago
			About us
			Contact
			Privacy policy
			""";

	private static final ReadText READ = TextReader.read(TEXT);

	private static final Story STORY = CopiedPage.story(TEXT);

	@Test
	void hasAHeadlineAndAStandfirst() {
		assertThat(STORY.headline()).isEqualTo("Town Council Votes to Keep the Old Market Hall");
		assertThat(STORY.standfirst()).startsWith("A narrow majority");
	}

	@Test
	void namesItsAuthors() {
		assertThat(STORY.byline()).isEqualTo("By Ann Lee and Bo Berg");
		assertThat(STORY.contributors()).extracting(Contributor::name).containsExactly("Ann Lee", "Bo Berg");
		assertThat(STORY.contributors()).extracting(Contributor::role).containsOnly("author");
	}

	@Test
	void saysWhenItWasPublished() {
		assertThat(READ.published()).isEqualTo("2019-03-14");
		assertThat(STORY.publishedAt()).isEqualTo(OffsetDateTime.parse("2019-03-14T18:05:00Z"));
	}

	@Test
	void saysWhereItWasFiled() {
		assertThat(STORY.dateline()).isEqualTo("KILMAR, March 14 (Quay News)");
	}

	@Test
	void hasItsHeadingsAndLists() {
		assertThat(STORY.blocks()).extracting((block) -> block.getClass().getSimpleName())
			.containsSubsequence("Paragraph", "Paragraph", "Heading", "Paragraph", "Listing", "Paragraph");
		assertThat(STORY.blocks()).filteredOn(Block.Heading.class::isInstance)
			.extracting(Block::words)
			.containsExactly("What happens next");
		assertThat(STORY.blocks()).filteredOn(Block.Listing.class::isInstance)
			.flatExtracting((list) -> ((Block.Listing) list).items())
			.extracting("text")
			.containsExactly("The north side is finished first", "The clock tower follows in spring",
					"The market returns in May");
	}

	@Test
	void leavesMenusAndCommentsOut() {
		List<String> words = STORY.blocks().stream().map(Block::words).toList();
		assertThat(words)
			.noneMatch((text) -> text.contains("Sam") || text.contains("Weather") || text.contains("Share"));
		assertThat(READ.account()).filteredOn((entry) -> entry.line() >= 2 && entry.line() <= 7)
			.extracting(Entry::role)
			.doesNotContain(Role.PARAGRAPH, Role.SUBHEADING, Role.HEADLINE);
	}

}
