package org.dateline.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents come in whatever encoding their makers liked. */
final class DecodingTests {

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int index = 0; index < values.length; index++) {
			bytes[index] = (byte) values[index];
		}
		return bytes;
	}

	private static String decode(byte[] document, String label) {
		return Decoding.decode(document, () -> Optional.of(label));
	}

	@ParameterizedTest
	@CsvSource({ "windows-1251, windows-1251, Новости", "iso-8859-1, windows-1252, “Fähre”",
			"latin1, windows-1252, “Fähre”", "Shift_JIS, windows-31j, 新聞", "gb2312, GB18030, 新闻",
			"euc-kr, x-windows-949, 신문", "big5, Big5-HKSCS, 新聞", "iso-8859-9, windows-1254, İzmir",
			"utf8, UTF-8, Fähre", "UTF-16LE, UTF-16LE, Fähre" })
	void readsAnEncodingByTheNameThatTheWebHasForIt(String label, String charset, String text) {
		assertThat(decode(text.getBytes(Charset.forName(charset)), label)).isEqualTo(text);
	}

	@Test
	void believesAByteOrderMarkBeforeAnyName() {
		assertThat(decode(bytes(0xEF, 0xBB, 0xBF, 0xC3, 0xA4), "windows-1252")).isEqualTo("ä");
		assertThat(decode(bytes(0xFE, 0xFF, 0, 0xE4), "utf-8")).isEqualTo("ä");
		assertThat(decode(bytes(0xFF, 0xFE, 0xE4, 0), "utf-8")).isEqualTo("ä");
	}

	@Test
	void takesTheFirstNameThatIsOne() {
		byte[] text = "Новости".getBytes(Charset.forName("windows-1251"));
		assertThat(Decoding.decode(text, Optional::empty, () -> Optional.of("no such"),
				() -> Optional.of("windows-1251"), () -> Optional.of("utf-8")))
			.isEqualTo("Новости");
	}

	@ParameterizedTest
	@CsvSource({ "no such", "'a b'", "''" })
	void goesOnWhereNoSuchEncodingIs(String label) {
		assertThat(decode("Fähre".getBytes(StandardCharsets.UTF_8), label)).isEqualTo("Fähre");
	}

	@Test
	void takesTextForUtf8WhereItCanBe() {
		assertThat(Decoding.decode("Fähre".getBytes(StandardCharsets.UTF_8))).isEqualTo("Fähre");
	}

	@Test
	void takesOtherTextForWestern() {
		assertThat(Decoding.decode(bytes(0x93, 0x46, 0xE4, 0x94))).isEqualTo("“Fä”");
	}

	@Test
	void marksWhatCannotBeDecoded() {
		assertThat(decode(bytes('a', 0xFF, 'b'), "utf-8")).isEqualTo("a\uFFFDb");
	}

	@Test
	void findsNothingInNothing() {
		assertThat(Decoding.decode(new byte[0])).isEmpty();
	}

}
