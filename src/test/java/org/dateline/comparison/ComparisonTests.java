package org.dateline.comparison;

import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.dateline.http.StrictJson;
import org.dateline.story.Image;
import org.dateline.story.Quotation;
import org.dateline.story.Rights;
import org.dateline.story.Schemas;
import org.dateline.story.Section;
import org.dateline.story.Story;
import org.dateline.story.Tag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

final class ComparisonTests {

	private static final OffsetDateTime MORNING = OffsetDateTime.parse("2024-05-06T07:08:09Z");

	private static final String EVERY_MEMBER = """
			{"slug":"s","status":"draft","type":"t","language":"de","headline":"H","kicker":"k","standfirst":"s",
			"byline":"b","contributors":[{"name":"n"}],"dateline":"d","section":{"slug":"s","name":"n"},
			"tags":[{"slug":"s","name":"n"}],"genres":["g"],"urgency":1,"publisher":{"name":"n"},"source":{"url":"u"},
			"canonicalUrl":"c","aliases":["a"],"identifiers":[{"scheme":"s","value":"v"}],
			"firstPublishedAt":"2024-05-06T07:08:09Z","publishedAt":"2024-05-06T07:08:09Z",
			"related":[{"headline":"h"}],"corrections":[{"text":"t"}],"rights":{"licence":"l"},
			"digitalSourceType":"d","foreign":{"a":1}}""";

	private static final Story PLAIN = Ferry.lettered("AB").but().revision(1).build();

	@Test
	void tellsNothingOfStoriesThatAreTheSame() {
		Comparison comparison = Comparison.of(PLAIN, PLAIN);
		assertThat(comparison).isEqualTo(new Comparison(1, 1, List.of(), List.of(), List.of(), List.of(), Map.of()));
	}

	@Test
	void saysWhichRevisionsItCompares() {
		Comparison comparison = Comparison.of(PLAIN, PLAIN.but().revision(7).build());
		assertThat(comparison.from()).isEqualTo(1);
		assertThat(comparison.to()).isEqualTo(7);
	}

	@Test
	void tellsNothingOfNumbersAndTimesOfRevision() {
		assertThat(Comparison.of(PLAIN, PLAIN.but().revision(2).updatedAt(MORNING).build()).members()).isEmpty();
	}

	@Test
	void tellsTheWordsOfAHeadline() {
		MemberChange change = member(PLAIN, PLAIN.but().headline("The ferry sails again").build());
		assertThat(change.name()).isEqualTo("headline");
		assertThat(change.before()).isEqualTo("The ferry runs again");
		assertThat(change.after()).isEqualTo("The ferry sails again");
		assertThat(Ferry.shown(change.words())).isEqualTo("[runs]{sails}");
	}

	@Test
	void tellsAStandfirstThatIsNew() {
		MemberChange change = member(PLAIN, PLAIN.but().standfirst("After a year.").build());
		assertThat(change.before()).isNull();
		assertThat(Ferry.shown(change.words())).isEqualTo("{After a year.}");
	}

	@Test
	void tellsNoWordsOfWhatNobodyReads() {
		assertThat(member(PLAIN, PLAIN.but().slug("ferry").build()).words()).isEmpty();
	}

	@Test
	void tellsASection() {
		Section local = new Section("local", "Local news");
		assertThat(member(PLAIN.but().section(local).build(), PLAIN))
			.isEqualTo(new MemberChange("section", local, null, List.of()));
	}

	@Test
	void tellsTagsWithAllThatThereAre() {
		List<Tag> tags = List.of(new Tag("port", "Port", Tag.Kind.PLACE, null, null, null, null, null, null));
		assertThat(member(PLAIN, PLAIN.but().tags(tags).build()))
			.isEqualTo(new MemberChange("tags", List.of(), tags, List.of()));
	}

	@Test
	void tellsRights() {
		Rights rights = new Rights("Example Press", null, null, null, null, null, null);
		assertThat(member(PLAIN, PLAIN.but().rights(rights).build()).name()).isEqualTo("rights");
	}

	/** Whoever adds a member to stories need not think of this room. */
	@Test
	void looksAtEveryMemberOfAStory() {
		Set<String> elsewhere = Set.of("id", "revision", "updatedAt", "blocks", "images", "quotes");
		List<String> members = Arrays.stream(Story.class.getRecordComponents())
			.map(RecordComponent::getName)
			.filter((name) -> !elsewhere.contains(name))
			.toList();
		Story all = StrictJson.mapper().readValue(EVERY_MEMBER, Story.class);
		assertThat(Comparison.of(Ferry.story().build(), all).members()).extracting(MemberChange::name)
			.containsExactlyInAnyOrderElementsOf(members);
	}

	@Test
	void tellsPicturesByTheirIds() {
		Story before = PLAIN.but().images(List.of(image("a", "A pier"), image("b", "A ferry"))).build();
		Story after = PLAIN.but().images(List.of(image("c", "A bridge"), image("a", "The pier"))).build();
		assertThat(Comparison.of(before, after).images()).extracting(PartChange::id, PartChange::kind)
			.containsExactly(tuple("c", Change.ADDED), tuple("a", Change.CHANGED), tuple("b", Change.REMOVED));
	}

	@Test
	void tellsWhatChangedInAPicture() {
		Story before = PLAIN.but().images(List.of(image("a", "A pier"))).build();
		Story after = PLAIN.but().images(List.of(image("a", "The pier"))).build();
		MemberChange change = Comparison.of(before, after).images().getFirst().members().getFirst();
		assertThat(change.name()).isEqualTo("alt");
		assertThat(Ferry.shown(change.words())).isEqualTo("[A]{The}");
	}

	@Test
	void tellsQuotesByTheirIds() {
		Story before = PLAIN.but().quotes(List.of(quote("a", "It runs", 0), quote("b", "It sails", 0))).build();
		Story after = PLAIN.but().quotes(List.of(quote("a", "It ran", 0), quote("c", "It sank", 0))).build();
		assertThat(Comparison.of(before, after).quotes()).extracting(PartChange::id, PartChange::kind)
			.containsExactly(tuple("a", Change.CHANGED), tuple("c", Change.ADDED), tuple("b", Change.REMOVED));
	}

	@Test
	void tellsNothingOfAQuoteThatOnlyStandsElsewhere() {
		Story before = PLAIN.but().quotes(List.of(quote("a", "It runs", 0))).build();
		Story after = PLAIN.but().quotes(List.of(quote("a", "It runs", 5))).build();
		assertThat(Comparison.of(before, after).quotes()).isEmpty();
	}

	@Test
	void tellsQuotesWithoutIdsAsOthers() {
		Story story = PLAIN.but().quotes(List.of(quote(null, "It runs", 0))).build();
		assertThat(Comparison.of(story, story).quotes()).extracting(PartChange::kind)
			.containsExactly(Change.ADDED, Change.REMOVED);
	}

	@Test
	void goesOverTheWireAsItsSchemaSays() {
		Story after = Ferry.lettered("XBA")
			.but()
			.revision(2)
			.headline("The ferry sails")
			.section(new Section("local", "Local news"))
			.images(List.of(image("a", "A pier")))
			.quotes(List.of(quote("q", "It runs", 0)))
			.build();
		ObjectNode comparison = (ObjectNode) Ferry.json(Comparison.of(PLAIN, after));
		assertThat(Schemas.objections("Comparison", comparison)).isNotEmpty();
		comparison.set("links", Ferry.json(Map.of("self", "https://example.org/diff", "from",
				"https://example.org/revisions/1", "to", "https://example.org/revisions/2")));
		assertThat(Schemas.objections("Comparison", comparison)).isEmpty();
	}

	@Test
	void leavesOutOnTheWireWhatIsNotThere() {
		Comparison comparison = Comparison.of(PLAIN, Ferry.lettered("AXB").but().revision(2).build());
		assertThat(Ferry.json(comparison)).hasToString("""
				{"from":1,"to":2,"members":[],"blocks":[{"kind":"added","id":"X","to":1,"words":[{"op":"added",\
				"from":{"start":0,"end":0},"to":{"start":0,"end":7},"text":"Block X"}]}],"images":[],"quotes":[]}""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"kind\": \"equal\"}", "{\"kind\": \"added\", \"words\": []}",
			"{\"kind\": \"moved\", \"to\": -1}", "{\"kind\": \"moved\", \"moved\": false}",
			"{\"kind\": \"added\", \"x\": 1}", "{}" })
	void hasASchemaThatAllowsNothingElse(String block) {
		assertThat(Schemas.objections("BlockChange", StrictJson.mapper().readTree(block))).isNotEmpty();
	}

	private static MemberChange member(Story before, Story after) {
		List<MemberChange> members = Comparison.of(before, after).members();
		assertThat(members).hasSize(1);
		return members.getFirst();
	}

	private static Image image(String id, String alt) {
		return new Image(id, null, null, null, null, alt, List.of(), List.of(), null, null, null, null, null, null,
				null, null, null, List.of(), List.of());
	}

	private static Quotation quote(@Nullable String id, String text, int start) {
		Quotation.Span span = new Quotation.Span("A", start, start + text.length());
		return new Quotation(id, Quotation.Kind.DIRECT, text, List.of(span), List.of(span),
				new Quotation.Phrase("said", "A", start, start + 4), null, null, null, null, null, null, null);
	}

}
