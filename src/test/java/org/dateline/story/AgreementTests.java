package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules and the schema say the same, each in its own words. */
final class AgreementTests {

	/** Values that are wrong in most places, hard in the others. */
	private static final List<String> VALUES = List.of("null", "true", "0", "-1", "1", "7", "101", "1e400", "2.5",
			"\"\"", "\" \"", "\"a\"", "\"A b\"", "\"a\\nb\"", "\"a\\u0000b\"", "\"\\ufffe\"", "\"🚢\"", "\"שלום\"",
			"\"a\\u2028b\"", "\"en_GB\"", "\"https://example.org/\"", "\"https://u@example.org/\"",
			"\"javascript:alert(1)\"", "\"http://a b\"", "\"2017-02-30\"", "\"2017-02\"", "\"0000-01-01T00:00:00Z\"",
			"\"2017-06-03T10:15:00Z\"", "\"p1\"", "\"t1\"", "\"f1\"", "\"" + StoryJson.ARTICLE + "\"",
			"\"" + StoryJson.IMAGE + "\"", "\"link\"", "\"strong\"", "\"direct\"", "\"computed\"", "\"lead\"", "[]",
			"[null]", "[[]]", "[\"a\"]", "[\"a\\tb\"]", "{}", "{\"a\":null}", "\"" + "x".repeat(5001) + "\"",
			"\"" + "-a".repeat(300) + "\"");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/id                          | "0196F000-0000-7000-8000-000000000001"
			/id                          | "ferry"
			/slug                        | "Ferry"
			/slug                        | "ferry--again"
			/slug                        | "0196f000-0000-7000-8000-000000000001"
			/slug                        | ""
			/revision                    | 0
			/language                    | "en_GB"
			/language                    | ""
			/language                    | "e"
			/headline                    | ""
			/headline                    | "\\u00a0"
			/headline                    | "a\\nb"
			/headline                    | "a\\u2029b"
			/headline                    | "a\\u0085b"
			/kicker                      | "a\\tb"
			/standfirst                  | "a\\u0000b"
			/byline                      | "a\\u007fb"
			/dateline                    | "a\\uffffb"
			/section/slug                | "Local"
			/section/name                | " "
			/tags/0/slug                 | "a b"
			/tags/0/uri                  | "20000337"
			/tags/0/uri                  | "javascript:alert(1)"
			/tags/0/uri                  | "urn:a b"
			/tags/0/relevance            | 101
			/tags/0/confidence           | -1
			/tags/1/position/latitude    | 90.5
			/tags/1/position/longitude   | -180.5
			/genres/0                    | ""
			/urgency                     | 10
			/publisher/url               | "ftp://example.org/"
			/publisher/logo              | "https://example.org/größe.svg"
			/source/url                  | "https://reader:secret@example.org/"
			/source/retrievedAt          | "0000-02-29T08:00:00Z"
			/canonicalUrl                | "//example.org/ferry"
			/aliases/0                   | "https://example.org/a b"
			/identifiers/0/value         | "\\u3000"
			/identifiers/0/scheme        | ""
			/firstPublishedAt            | "0000-02-29T08:00:00Z"
			/blocks/0/id                 | "-p1"
			/blocks/0/text               | "a\\u0008b"
			/blocks/0/marks/0/start      | -1
			/blocks/0/marks/0/end        | 0
			/blocks/0/marks/0/href       | "office"
			/blocks/0/marks/1/href       | "https://example.org/"
			/blocks/1/level              | 1
			/blocks/1/level              | 7
			/blocks/2/items              | []
			/blocks/2/items/0/text       | "a\\u001fb"
			/blocks/4/related/kind       | "curated"
			/blocks/4/related/kind       | "computed"
			/blocks/4/related/article    | "bridge"
			/blocks/5/attribution        | "a\\nb"
			/blocks/6/url                | "rules"
			/blocks/7/rows/0             | []
			/blocks/7/caption            | "a\\rb"
			/blocks/8/url                | "map"
			/blocks/8/poster             | "map.png"
			/images/0/url                | "ferry.jpg"
			/images/0/width              | 0
			/images/0/height             | 0
			/images/0/creators/0         | ""
			/images/0/licensor           | "Example Pictures"
			/images/0/takenOn            | "2017-02-30"
			/images/0/takenOn            | "2017-13"
			/images/0/takenOn            | "17"
			/images/0/takenOn            | "2017-06-03T10:15:00"
			/images/0/takenOn            | "2017-06-31T10:15Z"
			/images/0/takenOn            | "2017-02-29T10:15:00Z"
			/images/0/takenOn            | "2017-06-03T10:15:00+18:01"
			/images/0/takenOn            | "0000"
			/images/0/renditions/0/url   | ""
			/images/0/renditions/0/bytes | -1
			/images/0/uses/0/id          | "caption"
			/quotes/0/id                 | "q1"
			/quotes/0/text               | ""
			/quotes/0/segments           | []
			/quotes/0/verbatim           | []
			/quotes/1/verbatim           | []
			/quotes/1/kind               | "indirect"
			/quotes/2/kind               | "mixed"
			/quotes/0/cue/text           | ""
			/quotes/0/confidence         | 1.5
			/quotes/0/language           | "en_GB"
			/quotes/0/speaker/name       | ""
			/related/1/kind              | "computed"
			/related/1/kind              | "embedded"
			/related/1/headline          | ""
			/related/1/score             | 2
			/corrections/0/date          | "2017-02-30"
			""")
	void bothRefuse(String pointer, String json) {
		Story broken = Stories.with(pointer, json);
		assertThat(StoryRules.faultsOf(broken)).isNotEmpty();
		assertThat(Schemas.objections(Stories.written(broken))).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/slug                    | "2024"
			/language                | "zh-cmn-Hans-CN-x-house"
			/language                | "sl-rozaj-biske-1994"
			/language                | "i-default"
			/language                | "en-u-ca-gregory"
			/headline                | "🚢"
			/kicker                  | ""
			/standfirst              | ""
			/tags/0/uri              | "urn:größe:1"
			/tags/1/position/latitude | -90
			/aliases/0               | "HTTPS://my_host.example.org:81/a?b#c"
			/aliases/0               | "http://[2001:db8::1]/"
			/images/0/takenOn        | "2016-02-29"
			/images/0/takenOn        | "0001"
			/images/0/takenOn        | "2017-06-03T10:15+18:00"
			/images/0/takenOn        | "2017-06-03T10:15:00.123456789-03:30"
			/images/0/width          | 2147483647
			/images/0/renditions/0/bytes | 9223372036854775807
			/blocks/5/text           | ""
			/blocks/7/header         | []
			/blocks/7/rows           | []
			/quotes/0/confidence     | 0
			/quotes/0/confidence     | 1
			/corrections/0/text      | "a\\n\\tb"
			/corrections/0/date      | "2017"
			/updatedAt               | "9999-12-31T23:59:59.999999999-18:00"
			/foreign                 | {"a": {"b": [1, null, "c"]}}
			/related                 | []
			""")
	void bothTake(String pointer, String json) {
		Story sound = Stories.with(pointer, json);
		assertThat(StoryRules.faultsOf(sound)).isEmpty();
		assertThat(Schemas.objections(Stories.written(sound))).isEmpty();
	}

	@Test
	void theSchemaTakesWhatTheRulesTakeWhateverIsPutAnywhere() {
		Random random = new Random(20_240_301);
		List<String> places = places();
		int taken = 0;
		for (int round = 0; round < 800; round++) {
			String pointer = places.get(random.nextInt(places.size()));
			String json = VALUES.get(random.nextInt(VALUES.size()));
			taken += takes(pointer, json) ? 1 : 0;
		}
		assertThat(taken).isGreaterThan(50);
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "0", "\"\"", "[]", "[null]", "[[]]", "{}", "{\"kind\":\"separator\"}" })
	void nothingThatCanBeReadBreaksTheRules(String json) {
		for (String pointer : places()) {
			assertThat(faults(pointer, json)).as(pointer).isNotNull();
		}
	}

	/** What both say, but for the ids that a story is given when it is kept. */
	private static boolean takes(String pointer, String json) {
		List<Fault> faults = faults(pointer, json);
		if (!faults.isEmpty() || pointer.endsWith("/id") || pointer.equals("/slug") || pointer.equals("/revision")) {
			return false;
		}
		List<String> objections = Schemas.objections(Stories.written(Stories.with(pointer, json)));
		objections = objections.stream().filter((said) -> !said.contains("required property 'id'")).toList();
		assertThat(objections).as(pointer + " = " + json).isEmpty();
		return true;
	}

	private static List<Fault> faults(String pointer, String json) {
		try {
			return StoryRules.faultsOf(Stories.with(pointer, json));
		}
		catch (JacksonException ex) {
			return List.of(new Fault(pointer, ex.getOriginalMessage(), List.of()));
		}
	}

	private static List<String> places() {
		List<String> places = new ArrayList<>();
		places("", Stories.json(StoryJson.SOUND), places);
		return places;
	}

	private static void places(String pointer, JsonNode node, List<String> places) {
		node.propertyStream().forEach((member) -> places(pointer + "/" + member.getKey(), member.getValue(), places));
		for (int index = 0; node.isArray() && index < node.size(); index++) {
			places(pointer + "/" + index, node.get(index), places);
		}
		if (!pointer.isEmpty()) {
			places.add(pointer);
		}
	}

}
