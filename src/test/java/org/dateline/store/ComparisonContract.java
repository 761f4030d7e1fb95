package org.dateline.store;

import java.util.List;
import java.util.UUID;

import org.dateline.story.Schemas;
import org.dateline.story.Status;
import org.dateline.story.Story;
import org.dateline.story.StoryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Revisions of one article beside each other. */
abstract class ComparisonContract {

	private static final String LONG_AGO = "Mon, 01 Jan 1990 00:00:00 GMT";

	private static final String FAR_OFF = "Fri, 01 Jan 2100 00:00:00 GMT";

	private final Desk desk;

	ComparisonContract(Desk desk) {
		this.desk = desk;
	}

	/** An article whose revisions say different words; gives the path of its diff. */
	private String revised(String... words) {
		String name = "diff-" + UUID.randomUUID();
		StringBuilder id = new StringBuilder();
		for (String text : words) {
			Story story = this.desk.kept(saying(name, text).id(id.isEmpty() ? null : id.toString()).build());
			id.replace(0, id.length(), String.valueOf(story.id()));
		}
		return "/v1/articles/" + name + "/diff";
	}

	private static StoryBuilder saying(String name, String words) {
		return Copy.headed("The ferry").slug(name).blocks(List.of(Copy.named("p1", words)));
	}

	private static String name(String path) {
		return path.substring("/v1/articles/".length(), path.length() - "/diff".length());
	}

	private String words(String path) {
		return this.desk.json(path).at("/blocks/0/words").findValuesAsString("text").toString();
	}

	@Test
	void tellsTheWordsThatChanged() {
		assertThat(words(revised("It runs", "It sails") + "?from=1&to=2")).isEqualTo("[runs, sails]");
	}

	@Test
	void tellsThemTheOtherWayRound() {
		assertThat(words(revised("It runs", "It sails") + "?from=2&to=1")).isEqualTo("[sails, runs]");
	}

	@Test
	void comparesWhatLiesFarApart() {
		assertThat(words(revised("It runs", "It sails", "It sank") + "?from=1&to=3")).isEqualTo("[runs, sank]");
	}

	@Test
	void tellsNothingOfARevisionBesideItself() {
		assertThat(this.desk.json(revised("It runs", "It sails") + "?from=2&to=2").path("blocks")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'', '[sails, sank]'", "?to=2, '[runs, sails]'", "?from=1, '[runs, sank]'", "?from=3, '[]'",
			"?to=1, '[]'" })
	void takesTheLatestAndTheOneBeforeItWhereNoneIsNamed(String query, String words) {
		assertThat(words(revised("It runs", "It sails", "It sank") + query)).isEqualTo(words);
	}

	@Test
	void leadsToTheRevisionsThatItCompares() {
		JsonNode comparison = this.desk.json(revised("It runs", "It sails"));
		assertThat(comparison.at("/links/self").stringValue()).endsWith("/diff?from=1&to=2");
		assertThat(comparison.at("/links/from").stringValue()).endsWith("/revisions/1");
		assertThat(comparison.at("/links/to").stringValue()).endsWith("/revisions/2");
		assertThat(comparison.at("/from").intValue()).isEqualTo(1);
	}

	@Test
	void passesOverARevisionThatWasADraft() {
		String path = revised("It runs");
		String id = this.desk.json("/v1/articles/" + name(path)).path("id").stringValue();
		this.desk.keep(saying(name(path), "Drafted").id(id).status(Status.DRAFT).build());
		this.desk.keep(saying(name(path), "It sank").id(id).status(Status.PUBLISHED).build());
		assertThat(words(path)).isEqualTo("[runs, sank]");
		assertThat(this.desk.get(path + "?from=1&to=2").status()).isEqualTo(404);
		assertThat(this.desk.get(path + "?from=2&to=3").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?from=1&to=9", "?from=9&to=1", "?from=9", "?to=9", "?from=9&to=9", "?to=999999999" })
	void knowsNoRevisionThatThereIsNot(String query) {
		String path = revised("It runs", "It sails");
		assertThat(this.desk.get(path + query).status()).isEqualTo(404);
		assertThat(this.desk.get(path + query, "If-None-Match", "*").status()).isEqualTo(404);
		assertThat(this.desk.get(path + query, "If-Modified-Since", FAR_OFF).status()).isEqualTo(404);
		assertThat(this.desk.get(path + query, "If-Unmodified-Since", LONG_AGO).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?from=0", "?from=-1", "?to=x", "?from=1&from=2", "?to=", "?from=1,2", "?form=1" })
	void refusesWhatIsNoNumber(String query) {
		assertThat(this.desk.get("/v1/articles/none/diff" + query).status()).isEqualTo(400);
	}

	@Test
	void knowsNoArticleThatThereIsNot() {
		assertThat(this.desk.get("/v1/articles/none/diff?from=1&to=1").status()).isEqualTo(404);
	}

	@Test
	void leadsFromAFormerSlugToThePresentOne() {
		String name = "diff-" + UUID.randomUUID();
		Story story = this.desk.kept(saying(name, "It runs").build());
		this.desk.keep(story.but().slug(name + "-now").build());
		assertThat(this.desk.get("/v1/articles/" + name + "/diff?from=1&to=2").header("Location"))
			.endsWith("/v1/articles/" + name + "-now/diff?from=1&to=2");
	}

	@Test
	void isKeptForEverWhereBothRevisionsAreNamed() {
		String path = revised("It runs", "It sails");
		assertThat(this.desk.get(path + "?from=1&to=2").header("Cache-Control")).contains("immutable");
		assertThat(this.desk.get(path + "?from=1").header("Cache-Control")).contains("max-age=60");
		assertThat(this.desk.get(path + "?to=2").header("Cache-Control")).contains("max-age=60");
	}

	@Test
	void isTheSameAfterAnotherRevisionWhereBothAreNamed() {
		String path = revised("It runs", "It sails");
		String settled = this.desk.get(path + "?from=1&to=2").header("ETag");
		String open = this.desk.get(path).header("ETag");
		String id = this.desk.json("/v1/articles/" + name(path)).path("id").stringValue();
		this.desk.keep(saying(name(path), "It sank").id(id).build());
		assertThat(this.desk.get(path + "?from=1&to=2").header("ETag")).isEqualTo(settled);
		assertThat(this.desk.get(path).header("ETag")).isNotEqualTo(open);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?from=1", "?to=2", "?from=1&to=2" })
	void takesThreeStatementsAtMost(String query) {
		String path = revised("It runs", "It sails", "It sank");
		assertThat(this.desk.statements(path + query)).isBetween(2, 3);
	}

	@Test
	void keepsToItsSchema() {
		assertThat(Schemas.objections("Comparison", this.desk.json(revised("It runs", "It sails")))).isEmpty();
	}

	@Test
	void showsTheMembersThatAreAskedFor() {
		JsonNode comparison = this.desk.json(revised("It runs", "It sails") + "?fields=to,blocks(id,words(text))");
		assertThat(comparison).hasToString(
				"{\"to\":2,\"blocks\":[{\"id\":\"p1\",\"words\":[{\"text\":\"runs\"},{\"text\":\"sails\"}]}]}");
	}

}
