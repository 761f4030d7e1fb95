package org.dateline.format.json;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.dateline.format.UnreadableStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class JsonTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32BE", "UTF-32LE" })
	void refusesTheOtherEncodingsOfUnicode(String charset) {
		UnreadableStory fault = Ferries.fault("{\"headline\":\"Ferry 🚢\"}".getBytes(Charset.forName(charset)));
		assertThat(fault).hasMessage("The document is not JSON: it is in UTF-16 or UTF-32, but has to be in UTF-8");
	}

	@Test
	void refusesAMarkOfUtf16() {
		byte[] document = "\uFEFF{}".getBytes(StandardCharsets.UTF_16LE);
		assertThat(Ferries.fault(document)).hasMessageContaining("UTF-16");
	}

	@Test
	void refusesAnotherEncoding() {
		UnreadableStory fault = Ferries.fault("{\"headline\":\"Größe\"}".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(fault).hasMessage("The document is not JSON: Invalid UTF-8 at byte 15");
	}

	@ParameterizedTest
	@CsvSource({ "c0af", "e080af", "f08080af", "eda080", "edbfbf", "f4908080", "f888808080", "fc8480808080", "80", "ff",
			"c3", "e282", "f09f9a" })
	void refusesSpellingsThatUtf8Forbids(String hex) {
		assertThat(Ferries.fault(holding(hex))).hasMessage("The document is not JSON: Invalid UTF-8 at byte 15");
	}

	@ParameterizedTest
	@ValueSource(strings = { "7f", "c280", "efbfbf", "f09f9aa2", "f48fbfbf", "efbbbf" })
	void takesWhatUtf8Allows(String hex) {
		String text = new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
		assertThat(Ferries.FORMAT.read(holding(hex)).headline()).isEqualTo("ab" + text);
	}

	@Test
	void namesTheLineOfAByteThatIsWrong() {
		byte[] document = "{\n\n\"headline\":\n\"Größe\"}".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(Ferries.fault(document).line()).isEqualTo(4);
	}

	@Test
	void seesAWrongByteFarBehind() {
		byte[] document = ("{\"headline\":\"" + "🚢".repeat(20_000) + "\"}  ").getBytes(StandardCharsets.UTF_8);
		document[document.length - 1] = (byte) 0xC3;
		assertThat(Ferries.fault(document)).hasMessageEndingWith("at byte " + (document.length - 1));
	}

	/**
	 * The bytes behind the two letters of a headline, the first of them the fifteenth.
	 */
	private static byte[] holding(String hex) {
		byte[] bytes = HexFormat.of().parseHex(hex);
		String text = "{\"headline\":\"ab" + new String(bytes, StandardCharsets.ISO_8859_1) + "\"}";
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
