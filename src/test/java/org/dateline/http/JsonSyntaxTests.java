package org.dateline.http;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class JsonSyntaxTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"a":1,"a":2}    | The document is not JSON: Duplicate Object property "a"
					{"a":}           | The document is not JSON: Unexpected character ('}' (code 125)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
					[                | The document is not JSON: Unexpected end-of-input: expected close marker for Array
					""")
	void saysWhatIsWrong(String document, String sentence) {
		assertThat(said(document)).isEqualTo(sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[", "{", "{a:1}", "{'a':1}", "[1,]", "[NaN]", "[+1]", "[01]", "[\"\n\"]", "// a\n1" })
	void saysNothingOfTheParser(String document) {
		assertThat(said(document)).startsWith("The document is not JSON: ")
			.doesNotContainPattern("[A-Z]+_[A-Z]|[a-z]{2}[A-Z]|`|\\[Source|Exception|\\n");
	}

	@ParameterizedTest
	@ValueSource(ints = { 600, 100_000 })
	void saysThatADocumentLiesTooDeep(int depth) {
		assertThat(said("[".repeat(depth)))
			.isEqualTo("The document lies too deep, or has a name, a number or a text that is too long");
	}

	private static String said(String document) {
		return JsonSyntax
			.sentence(catchThrowableOfType(JacksonException.class, () -> StrictJson.mapper().readTree(document)));
	}

}
