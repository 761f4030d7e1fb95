package org.dateline.ingest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A page comes again that an editor has worked on. */
final class ThreeWayTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** Single quotes stand for double ones, and letters for blocks with a text. */
	@ParameterizedTest(name = "{3}")
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					{'h':'a'}         | {'h':'a'}         | {'h':'b'}         | takes what came where nobody edited  | {'h':'b'}
					{'h':'a'}         | {'h':'e'}         | {'h':'a'}         | keeps the edit where the same came   | {'h':'e'}
					{'h':'a'}         | {'h':'e'}         | {'h':'b'}         | lets the editor's word stand         | {'h':'e'}
					{'h':'a'}         | {}                | {'h':'b'}         | leaves out what the editor took out  | {}
					{'h':'a'}         | {'h':'a'}         | {}                | leaves out what came no more         | {}
					{}                | {'k':'e'}         | {'h':'b'}         | joins what each has added            | {'k':'e','h':'b'}
					{'t':['a']}       | {'t':['e']}       | {'t':['b']}       | takes a list without ids for one thing | {'t':['e']}
					""")
	void joinsMembers(String before, String edited, String came, String name, String joined) {
		assertThat(join(before, edited, came)).isEqualTo(spelled(joined));
	}

	@ParameterizedTest(name = "{3}")
	@CsvSource(delimiter = '|', textBlock = """
			a b c    | a b c    | a b c d  | takes a new block                          | a b c d
			a b c    | a b c    | a c      | lets a block go that came no more          | a c
			a b c    | a c      | a b c d  | lets no block come back that was taken out | a c d
			a b c    | a x b c  | a b c d  | keeps a block that was added               | a x b c d
			a b c    | x a b c  | a c      | keeps a block that was added at the top    | x a c
			a b c    | a b:e c  | a c d    | keeps a block that was edited              | a b:e c d
			a b c    | a b:e c  | a b:n c  | lets the editor's words stand in a block   | a b:e c
			a b c    | a b:e c  | c b a    | takes the order in which they came         | c b:e a
			""")
	void joinsBlocks(String before, String edited, String came, String name, String joined) {
		assertThat(join(blocks(before), blocks(edited), blocks(came))).isEqualTo(spelled(blocks(joined)));
	}

	private static Object join(String before, String edited, String came) {
		return ThreeWay.join(spelled(before), spelled(edited), spelled(came));
	}

	private static tools.jackson.databind.JsonNode spelled(String json) {
		return JSON.readTree(json.replace('\'', '"'));
	}

	private static String blocks(String letters) {
		StringBuilder blocks = new StringBuilder();
		for (String block : letters.strip().split(" ", -1)) {
			String[] parts = block.split(":", -1);
			blocks.append(blocks.isEmpty() ? "" : ",")
				.append("{'id':'")
				.append(parts[0])
				.append("','text':'")
				.append((parts.length > 1) ? parts[1] : "as it was")
				.append("'}");
		}
		return "[" + blocks + "]";
	}

}
