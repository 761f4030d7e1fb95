package org.dateline.format.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.dateline.format.UnreadableStory;
import org.dateline.story.Block;
import org.dateline.story.Status;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class JsonReadingTests {

	@Test
	void readsEveryKindOfBlock() {
		assertThat(Ferries.read(Ferries.WHOLE).blocks()).extracting((block) -> (Object) block.getClass())
			.containsExactlyInAnyOrder((Object[]) Block.class.getPermittedSubclasses());
	}

	@Test
	void keepsTheOffsetOfATime() {
		assertThat(Ferries.read(Ferries.WHOLE).publishedAt()).hasToString("2024-02-29T06:30:00.500-03:30");
	}

	@Test
	void readsAMemberThatIsNullAsAbsent() {
		assertThat(Ferries.with("\"slug\":null").slug()).isNull();
	}

	@Test
	void readsAStatusByItsName() {
		assertThat(Ferries.with("\"status\":\"withdrawn\"").status()).isEqualTo(Status.WITHDRAWN);
	}

	@Test
	void readsMembersThatAreForeign() {
		assertThat(Ferries.with("\"foreign\":{\"a\":{\"b\":[1]}}").foreign())
			.isEqualTo(Map.of("a", Map.of("b", List.of(1))));
	}

	@Test
	void readsADocumentWithAByteOrderMark() {
		assertThat(Ferries.read("\uFEFF{\"headline\":\"Ferry\"}").headline()).isEqualTo("Ferry");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "[]", "5", "\"x\"", "true", "[[]]", "{} {}", "{}[]", "{}5", "{}null" })
	void refusesWhatIsNotOneObject(String document) {
		assertThat(Ferries.fault(document).pointer()).isEmpty();
	}

	@Test
	void refusesNullForAStory() {
		assertThat(Ferries.fault("null")).hasMessage("The document holds null where a story was expected");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{\"headline\"", "{\"headline\":", "{\"headline\":\"a", "{\"headline\":\"a\"",
			"{\"headline\":\"a\",", "{\"headline\":\"a\",}", "{\"blocks\":[", "{\"blocks\":[,]}", "{}x", "{}}",
			"{'headline':1}", "{headline:1}", "{\"headline\":\"a\nb\"}", "{\"headline\":\"\\x\"}", "{\"urgency\":01}",
			"{\"urgency\":+1}", "{\"urgency\":.5}", "{\"urgency\":NaN}", "{\"urgency\":-Infinity}", "// a\n{}",
			"<html>", "\u0000", "{\"headline\":\"\\ud83d" })
	void refusesWhatIsNotJson(String document) {
		assertThat(Ferries.fault(document)).hasMessageStartingWith("The document is not JSON: ");
	}

	@Test
	void refusesADocumentCutShortAnywhere() {
		byte[] whole = Ferries.WHOLE.strip().getBytes(StandardCharsets.UTF_8);
		for (int length = 0; length < whole.length; length++) {
			UnreadableStory fault = Ferries.fault(Arrays.copyOf(whole, length));
			assertThat(fault).as("first %d bytes", length).isNotNull();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"nope":1                                              | /nope                | nope
			"Headline":"x"                                        | /Headline            | Headline
			"stats":{}                                            | /stats               | stats
			"section":{"slug":"a","name":"b","id":1}              | /section/id          | id
			"blocks":[{"kind":"separator","text":"a"}]            | /blocks/0/text       | text
			"blocks":[{"kind":"paragraph","words":"a"}]           | /blocks/0/words      | words
			"images":[{"uses":[{"roles":1}]}]                     | /images/0/uses/0/roles | roles
			"quotes":[{"speaker":{"x":1}}]                        | /quotes/0/speaker/x  | x
			""")
	void refusesAMemberThatThereIsNot(String member, String pointer, String name) {
		refuses(member, pointer, "There is no member \"" + name + "\" here");
	}

	@Test
	void escapesTheNameOfAMemberInThePointer() {
		assertThat(Ferries.fault("{\"a/b~c\":1}").pointer()).isEqualTo("/a~1b~0c");
	}

	@ParameterizedTest
	@ValueSource(strings = { "video", "Paragraph", "" })
	void refusesAKindOfBlockThatThereIsNot(String kind) {
		refuses("\"blocks\":[{\"kind\":\"separator\"},{\"kind\":\"" + kind + "\"}]", "/blocks/1",
				"There is no kind of block \"" + kind + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"kind\":null}", "{\"text\":\"a\"}", "5", "\"x\"" })
	void refusesABlockWithoutAKind(String block) {
		refuses("\"blocks\":[" + block + "]", "/blocks/0", "The block does not say its kind");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"blocks":[{"kind":"heading","text":"x"}]              | /blocks/0/level
			"blocks":[{"kind":"heading","text":"x","level":null}] | /blocks/0/level
			"blocks":[{"kind":"list","items":[]}]                 | /blocks/0/ordered
			"blocks":[{"kind":"paragraph","text":"a","marks":[{"kind":"sub","start":0}]}] | /blocks/0/marks/0/end
			"quotes":[{"segments":[{"block":"a","end":1}]}]       | /quotes/0/segments/0/start
			"tags":[{"position":{"latitude":1.5}}]                | /tags/0/position/longitude
			"headline2":1                                         | /headline2
			"section":"world"                                     | /section
			"section":[]                                          | /section
			"tags":"x"                                            | /tags
			"tags":{}                                             | /tags
			"genres":"a"                                          | /genres
			"genres":[[]]                                         | /genres/0
			"genres":[{}]                                         | /genres/0
			"foreign":[]                                          | /foreign
			"foreign":5                                           | /foreign
			"slug":{}                                             | /slug
			"slug":["a"]                                          | /slug
			"urgency":{}                                          | /urgency
			"publishedAt":{}                                      | /publishedAt
			"publishedAt":[2024,1,1]                              | /publishedAt
			"publishedAt":true                                    | /publishedAt
			"blocks":[[]]                                         | /blocks/0
			"blocks":{}                                           | /blocks
			""")
	void namesThePlaceOfAWrongOrMissingValue(String member, String pointer) {
		assertThat(Ferries.fault(Ferries.story(member)).pointer()).isEqualTo(pointer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"slug":12                                             | /slug
			"slug":1.5                                            | /slug
			"slug":true                                           | /slug
			"genres":["a",1]                                      | /genres/1
			"genres":[true]                                       | /genres/0
			"blocks":[{"kind":"table","rows":[["a",1]]}]          | /blocks/0/rows/0/1
			"blocks":[{"kind":"paragraph","text":5}]              | /blocks/0/text
			"blocks":[{"kind":"list","ordered":1}]                | /blocks/0/ordered
			"blocks":[{"kind":"list","ordered":"true"}]           | /blocks/0/ordered
			"blocks":[{"kind":"heading","level":"2"}]             | /blocks/0/level
			"blocks":[{"kind":"heading","level":2.0}]             | /blocks/0/level
			"blocks":[{"kind":"heading","level":""}]              | /blocks/0/level
			"urgency":"4"                                         | /urgency
			"urgency":1.9                                         | /urgency
			"urgency":1e2                                         | /urgency
			"urgency":true                                        | /urgency
			"urgency":""                                          | /urgency
			"status":2                                            | /status
			"status":true                                         | /status
			"status":""                                           | /status
			"status":"PUBLISHED"                                  | /status
			"status":"open"                                       | /status
			"section":""                                          | /section
			"tags":""                                             | /tags
			"foreign":""                                          | /foreign
			"quotes":[{"confidence":"0.5"}]                       | /quotes/0/confidence
			"quotes":[{"carried":1}]                              | /quotes/0/carried
			"quotes":[{"carried":"false"}]                        | /quotes/0/carried
			""")
	void guessesNoValueFromOneOfAnotherType(String member, String pointer) {
		assertThat(Ferries.fault(Ferries.story(member)).pointer()).isEqualTo(pointer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2024-01-01", "2024-02-30T00:00:00Z", "2024-01-01T00:00:00", "2024-13-01T00:00:00Z",
			"2024-01-01T25:00:00Z", "yesterday", "2024-01-01T00:00:00+19:00" })
	void refusesATimeThatThereIsNot(String time) {
		refuses("\"publishedAt\":\"" + time + "\"", "/publishedAt", "The value \"" + time + "\" is not allowed here");
	}

	@ParameterizedTest
	@ValueSource(strings = { "99999999999", "-2147483649", "99999999999999999999999" })
	void refusesANumberThatDoesNotFit(String number) {
		refuses("\"urgency\":" + number, "/urgency", "The number is too large or too small");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"headline":"b"                                        | /headline            | headline
			"blocks":[{"kind":"paragraph","text":"a","text":"b"}] | /blocks/0/text       | text
			"blocks":[{"kind":"separator","kind":"separator"}]    | /blocks/0/kind       | kind
			"foreign":{"a":1,"a":2}                               | /foreign/a           | a
			""")
	void refusesAMemberThatStandsTwice(String member, String pointer, String name) {
		refuses(member, pointer, "The member \"" + name + "\" stands here twice");
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void refusesWhatIsTooDeepOrTooLong(String document) {
		assertThat(Ferries.fault(document)).message().hasSizeLessThan(400);
	}

	@Test
	void saysThatItLiesTooDeep() {
		assertThat(Ferries.fault(Ferries.story("\"foreign\":{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}")))
			.hasMessageStartingWith("The document lies too deep");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{\"headline\":\"a\",", "{\"urgency\":NaN}", "{\"urgency\":+1}", "// a\n{}", "{}x",
			"[", "{} {}", "{\"urgency\":99999999999}", "{\"blocks\":[{}]}", "{\"blocks\":[5]}", "{\"section\":\"a\"}",
			"{\"publishedAt\":\"x\"}", "{\"status\":\"x\"}", "{\"headline\":5}", "{\"a\":1}", "", "{\"tags\":5}" })
	void saysNothingOfItsParser(String document) {
		assertThat(Ferries.fault(document)).message()
			.doesNotContainPattern("[a-z]+\\.[a-z]+\\.|[A-Z]+_[A-Z]|[a-z]{2}[A-Z]|`|\\[Source|Exception|\\n");
	}

	@Test
	void namesTheLineOfAWrongMember() {
		assertThat(
				Ferries.fault("{\n\"headline\": \"a\",\n\"blocks\": [\n{\"kind\": \"separator\",\n\"x\": 1}]}").line())
			.isEqualTo(5);
	}

	@Test
	void namesTheLineOfASecondMember() {
		assertThat(Ferries.fault("{\n\"headline\": \"a\",\n\"headline\": \"b\"}").line()).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"headline":"a",}                                     | /headline
			{"blocks":[{"kind":"separator"},{"kind"]}             | /blocks/1/kind
			{"foreign":{"a":[1,2,x]}}                             | /foreign/a/2
			""")
	void namesThePlaceWhereJsonEnds(String document, String pointer) {
		assertThat(Ferries.fault(document).pointer()).isEqualTo(pointer);
	}

	@Test
	void namesTheLineWhereJsonEnds() {
		assertThat(Ferries.fault("{\n\"headline\": \"a\",\n}\n").line()).isEqualTo(3);
	}

	@Test
	void namesTheFirstLineOfAnEmptyDocument() {
		assertThat(Ferries.fault("").line()).isEqualTo(1);
	}

	@Test
	void leavesTheRulesOfAStoryToOthers() {
		Story story = Ferries.read("{}");
		assertThat(story.blocks()).isEmpty();
	}

	static List<String> hostile() {
		return List.of("[".repeat(100_000), "{\"headline\":".repeat(100_000), "{\"" + "x".repeat(60_000) + "\":1}",
				"{\"" + "x".repeat(5_000) + "\":1}", "{\"status\":\"" + "x".repeat(5_000) + "\"}",
				"{\"urgency\":" + "9".repeat(5_000) + "}", "{\"blocks\":[{\"kind\":\"" + "🚢".repeat(5_000) + "\"}]}",
				"{\"publishedAt\":\"" + "2".repeat(5_000) + "\"}", "{}" + "x".repeat(5_000));
	}

	private static void refuses(String member, String pointer, String detail) {
		UnreadableStory fault = Ferries.fault(Ferries.story(member));
		assertThat(fault).hasMessage(detail);
		assertThat(fault.pointer()).isEqualTo(pointer);
	}

}
