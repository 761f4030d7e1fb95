package org.dateline.amendment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class LikenessTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			1                     | 1.0
			1                     | 1e0
			100                   | 1E+2
			0                     | -0.0
			0.1                   | 1e-1
			1.50                  | 1.5
			12345678901234567890  | 12345678901234567890
			1e22                  | 10000000000000000000000
			[1,{"a":2.0}]         | [1.0,{"a":2}]
			{"a":1,"b":[2]}       | {"b":[2.00],"a":1}
			"a"                   | "\\u0061"
			"🚢"                  | "\\ud83d\\udea2"
			null                  | null
			[]                    | []
			{}                    | {}
			""")
	void isThereBetweenValuesThatSayTheSame(String one, String other) {
		assertThat(Likeness.between(Desk.json(one), Desk.json(other))).isTrue();
		assertThat(Likeness.between(Desk.json(other), Desk.json(one))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			1                     | 1.0000001
			1                     | "1"
			1                     | true
			0                     | false
			0                     | null
			""                    | null
			""                    | []
			[]                    | {}
			[1,2]                 | [2,1]
			[1]                   | [1,1]
			{"a":1}               | {"a":1,"b":null}
			{"a":1}               | {"A":1}
			{"a":null}            | {"b":null}
			9007199254740993      | 9007199254740992
			12345678901234567890  | 12345678901234567891
			"é"                   | "e\\u0301"
			"a"                   | "a "
			""")
	void isNotThereBetweenValuesThatDiffer(String one, String other) {
		assertThat(Likeness.between(Desk.json(one), Desk.json(other))).isFalse();
		assertThat(Likeness.between(Desk.json(other), Desk.json(one))).isFalse();
	}

}
