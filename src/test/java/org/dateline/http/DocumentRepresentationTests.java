package org.dateline.http;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

final class DocumentRepresentationTests {

	private static final NewsMenu.Place CORK = new NewsMenu.Place("Cork", "IE");

	private static final NewsMenu.News NEWS = new NewsMenu.News("n1", "Ferry runs again", 90, List.of(), CORK);

	private static final Envelope<NewsMenu.News> LIST = new Envelope<>(List.of(NEWS, NEWS),
			new Envelope.Place(2, "https://news.example.org/next", null, new Envelope.Total(7, "eq")),
			Map.of("limit", 2), Map.of("self", "https://news.example.org/self"));

	private final DocumentRepresentation representation = new DocumentRepresentation(
			new JsonProjection(Newsroom.MAPPER));

	@Test
	void isMadeOfAnyDocument() {
		assertThat(this.representation.of()).isEqualTo(Record.class);
	}

	@Test
	void goesOutAsJson() {
		assertThat(this.representation.mediaType()).isEqualTo(MediaType.APPLICATION_JSON);
	}

	@Test
	void endsInJson() {
		assertThat(this.representation.suffix()).isEqualTo("json");
	}

	@Test
	void writesOneResourceBare() {
		assertThat(write(NEWS, "")).isEqualTo(Newsroom.MAPPER.<JsonNode>valueToTree(NEWS));
	}

	@Test
	void cutsOneResource() {
		assertThat(write(NEWS, "fields=id,place(city)"))
			.isEqualTo(Newsroom.json("{'id':'n1','place':{'city':'Cork'}}"));
	}

	@Test
	void writesAListWithItsEnvelope() {
		assertThat(write(LIST, "").propertyNames()).containsExactly("data", "page", "query", "links");
	}

	@Test
	void cutsTheResourcesOfAList() {
		assertThat(write(LIST, "fields=id").path("data"))
			.isEqualTo(Newsroom.json("{'data':[{'id':'n1'},{'id':'n1'}]}").path("data"));
	}

	@Test
	void leavesOutMembersOfTheResourcesOfAList() {
		assertThat(write(LIST, "fields=-images,-place,-words").at("/data/1"))
			.isEqualTo(Newsroom.json("{'id':'n1','headline':'Ferry runs again'}"));
	}

	@ParameterizedTest
	@CsvSource({ "/page/size, 2", "/page/next, https://news.example.org/next", "/page/total/value, 7",
			"/page/total/relation, eq", "/query/limit, 2", "/links/self, https://news.example.org/self" })
	void leavesTheEnvelopeWhole(String pointer, String value) {
		assertThat(write(LIST, "fields=id").at(pointer).asString()).isEqualTo(value);
	}

	@Test
	void putsResourcesInPlace() {
		Map<String, Map<String, ?>> expansions = Map.of("place", Map.of("cork", CORK));
		byte[] body = this.representation.write(new Answer.Content<>(new Told("t1", "cork"), expansions),
				NewsMenu.read(""), Map.of());
		assertThat(Newsroom.MAPPER.readTree(body).at("/place/city").asString()).isEqualTo("Cork");
	}

	private JsonNode write(Record body, String query) {
		return Newsroom.MAPPER
			.readTree(this.representation.write(new Answer.Content<>(body, Map.of()), NewsMenu.read(query), Map.of()));
	}

	private record Told(String id, String place) {
	}

}
