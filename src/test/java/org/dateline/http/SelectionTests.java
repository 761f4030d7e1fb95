package org.dateline.http;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

final class SelectionTests {

	private static final String NEWS = """
			{'id': 'n1', 'headline': 'Ferry runs again', 'words': 90,
			 'images': [{'url': 'a.jpg', 'width': 1, 'agencies': [{'name': 'A'}]}, {'url': 'b.jpg', 'width': 2}],
			 'place': {'city': 'Cork', 'country': 'IE'}}""";

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "id; {'id':'n1'}", "words,id; {'id':'n1','words':90}", "place(city); {'place':{'city':'Cork'}}",
					"place(-city); {'place':{'country':'IE'}}",
					"images(url); {'images':[{'url':'a.jpg'},{'url':'b.jpg'}]}",
					"images(agencies(name)); {'images':[{'agencies':[{'name':'A'}]},{}]}",
					"id,place(country); {'id':'n1','place':{'country':'IE'}}",
					"-images,-words,-headline; {'id':'n1','place':{'city':'Cork','country':'IE'}}" })
	void showsWhatIsAskedFor(String fields, String shown) {
		assertThat(cut(NEWS, fields)).isEqualTo(Newsroom.json(shown));
	}

	@Test
	void showsEverythingUnasked() {
		ObjectNode news = Newsroom.json(NEWS);
		Selection.ALL.cut(news);
		assertThat(news).isEqualTo(Newsroom.json(NEWS));
	}

	@Test
	void keepsTheOrderOfTheResource() {
		assertThat(cut(NEWS, "place,words,id").propertyNames()).containsExactly("id", "words", "place");
	}

	@Test
	void doesNotMakeUpWhatIsAbsent() {
		assertThat(cut("{'id': 'n1'}", "headline,place(city)")).isEmpty();
	}

	@Test
	void doesNotMindWhatIsAbsentAndToBeLeftOut() {
		assertThat(cut("{'id': 'n1'}", "-headline")).isEqualTo(Newsroom.json("{'id': 'n1'}"));
	}

	@Test
	void leavesAPlainValueWhereMembersWereAskedFor() {
		assertThat(cut("{'place': 'Cork'}", "place(city)")).isEqualTo(Newsroom.json("{'place': 'Cork'}"));
	}

	@Test
	void leavesANothingAsItIs() {
		assertThat(cut("{'place': null}", "place(city)")).isEqualTo(Newsroom.json("{'place': null}"));
	}

	@Test
	void cutsEachResourceOfAnArray() {
		JsonNode list = Newsroom.json("{'data': [{'id': 1, 'words': 2}, {'id': 3, 'words': 4}]}").path("data");
		new Selection(false, Map.of("id", Selection.ALL)).cut(list);
		assertThat(list).isEqualTo(Newsroom.json("{'data': [{'id': 1}, {'id': 3}]}").path("data"));
	}

	@Test
	void cutsArraysWithinArrays() {
		ObjectNode table = Newsroom.json("{'rows': [[{'a': 1, 'b': 2}], [{'b': 3}]]}");
		new Selection(false, Map.of("rows", new Selection(true, Map.of("b", Selection.ALL)))).cut(table);
		assertThat(table).isEqualTo(Newsroom.json("{'rows': [[{'a': 1}], [{}]]}"));
	}

	@Test
	void cutsNothingOffAPlainValue() {
		JsonNode plain = Newsroom.MAPPER.valueToTree(List.of(1, "two"));
		new Selection(false, Map.of("id", Selection.ALL)).cut(plain);
		assertThat(plain).hasSize(2);
	}

	private static ObjectNode cut(String json, String fields) {
		ObjectNode resource = Newsroom.json(json);
		SelectionReader.read(fields, NewsMenu.FIELDS).cut(resource);
		return resource;
	}

}
