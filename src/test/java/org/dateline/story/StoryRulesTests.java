package org.dateline.story;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class StoryRulesTests {

	@Test
	void findsNothingWrongWithAStoryOfEveryKindOfBlock() {
		assertThat(StoryRules.faultsOf(Stories.sound())).isEmpty();
	}

	@Test
	void findsNothingWrongWithAHeadlineInALanguage() {
		assertThat(StoryRules.faultsOf(Stories.bare())).isEmpty();
	}

	@Test
	void findsBothThatAreMissingFromAnEmptyStory() {
		assertThat(StoryRules.faultsOf(Stories.read("{}"))).containsExactlyInAnyOrder(
				new Fault("/headline", "headline is required.", List.of()),
				new Fault("/language", "language is required.", List.of()));
	}

	@Test
	void collectsAllFaultsInOneGo() {
		Story story = Stories.bare().but().slug("Not a slug").revision(0).canonicalUrl("ferry").build();
		assertThat(Stories.faultsAt(story)).containsExactly("/slug", "/revision", "/canonicalUrl");
	}

	@Test
	void stopsAtAHundredFaults() {
		Story story = Stories.bare().but().aliases(Collections.nCopies(900, "nowhere")).build();
		assertThat(StoryRules.faultsOf(story)).hasSize(100);
	}

	@Test
	void stopsAtAHundredFaultsWhereverTheyAre() {
		Block untold = new Block.Paragraph("p", "\u0000", List.of(new Mark(Mark.Kind.CODE, 5, 2, null)));
		Story story = Stories.bare()
			.but()
			.aliases(Collections.nCopies(60, "nowhere"))
			.blocks(Collections.nCopies(4000, untold))
			.build();
		assertThat(StoryRules.faultsOf(story)).hasSize(100);
	}

	@Test
	void givesAListThatNobodyCanChange() {
		List<Fault> faults = StoryRules.faultsOf(Stories.read("{}"));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(faults::clear);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			blocks       | 5000
			images       | 1000
			quotes       | 5000
			tags         | 200
			related      | 1000
			contributors | 1000
			genres       | 1000
			aliases      | 1000
			identifiers  | 1000
			corrections  | 1000
			""")
	void holdsAsManyPartsAsAreAllowedAndNoMore(String member, int most) {
		String item = Stories.json(StoryJson.SOUND).get(member).get(0).toString();
		Story full = Stories.with("/" + member, "[" + String.join(",", Collections.nCopies(most, item)) + "]");
		Story over = Stories.with("/" + member, "[" + String.join(",", Collections.nCopies(most + 1, item)) + "]");
		assertThat(Stories.faultsAt(full)).doesNotContain("/" + member);
		assertThat(StoryRules.faultsOf(over)).contains(new Fault("/" + member,
				member + " holds " + (most + 1) + " items, at most " + most + " are allowed.", List.of()));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void saysWhereAListHasAHole(String list) {
		Story story = Stories.with(list + "/-", "null");
		int last = Stories.json(StoryJson.SOUND).at(list).size();
		assertThat(Stories.faultsAt(story)).contains(list + "/" + last);
	}

	static Stream<String> lists() {
		return Stream.of("/contributors", "/tags", "/genres", "/aliases", "/identifiers", "/blocks", "/images",
				"/quotes", "/related", "/corrections", "/blocks/0/marks", "/blocks/2/items", "/blocks/2/items/0/marks",
				"/blocks/7/header", "/blocks/7/rows", "/blocks/7/rows/0", "/images/0/creators", "/images/0/agencies",
				"/images/0/renditions", "/images/0/uses", "/quotes/0/segments", "/quotes/0/verbatim",
				"/related/1/reasons");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/language
			/headline
			/contributors/0/name
			/section/slug
			/section/name
			/tags/0/slug
			/tags/0/name
			/publisher/name
			/identifiers/0/scheme
			/identifiers/0/value
			/blocks/0/text
			/blocks/0/marks/0/kind
			/blocks/0/marks/0/href
			/blocks/1/text
			/blocks/2/items/0/text
			/blocks/3/image
			/blocks/4/related
			/blocks/4/related/headline
			/blocks/5/text
			/blocks/6/text
			/blocks/8/url
			/images/0/id
			/images/0/renditions/0/url
			/images/0/uses/0/role
			/quotes/0/kind
			/quotes/0/text
			/quotes/0/segments/0/block
			/quotes/0/verbatim/0/block
			/quotes/0/cue/text
			/quotes/0/cue/block
			/quotes/0/mention/text
			/quotes/0/speaker/name
			/related/0/headline
			/related/0/block
			/corrections/0/text
			""")
	void saysWhatIsMissing(String pointer) {
		String member = pointer.substring(pointer.lastIndexOf('/') + 1);
		assertThat(StoryRules.faultsOf(Stories.without(pointer))).filteredOn((fault) -> fault.pointer().equals(pointer))
			.extracting(Fault::detail)
			.containsExactly(member + " is required.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/images/0/uses/0/role  | lead, inline, teaser
			/quotes/0/kind         | direct, indirect, mixed
			/blocks/0/marks/0/kind | link, emphasis, strong, code, sub, sup
			""")
	void saysWhichWordsCouldStandWhereOneIsMissing(String pointer, String allowed) {
		assertThat(StoryRules.faultsOf(Stories.without(pointer))).filteredOn((fault) -> fault.pointer().equals(pointer))
			.flatExtracting(Fault::allowed)
			.containsExactlyElementsOf(List.of(allowed.split(", ")));
	}

}
