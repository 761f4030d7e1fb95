package org.dateline.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class CursorTests {

	private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=.~ é";

	private static final Cursor CURSOR = new Cursor("articles", "section=world&sort=-headline", false,
			List.of("0001-01-01T00:00:00Z", "01a21214-b7c6-72bf-9ff0-123835e0383e"));

	@Test
	void isReadAsItWasSpelled() {
		assertThat(Cursor.read(CURSOR.spelled())).isEqualTo(CURSOR);
	}

	@Test
	void remembersThatItLeadsBack() {
		Cursor back = new Cursor("articles", "", true, List.of("5"));
		assertThat(Cursor.read(back.spelled())).isEqualTo(back);
	}

	@Test
	void holdsAnEmptyKey() {
		Cursor cursor = new Cursor("sections", "", false, List.of("", "world"));
		assertThat(Cursor.read(cursor.spelled()).keys()).containsExactly("", "world");
	}

	@Test
	void holdsLettersOfEveryScript() {
		Cursor cursor = new Cursor("images", "creator=Øre%2C%20語", false, List.of("語🚢"));
		assertThat(Cursor.read(cursor.spelled())).isEqualTo(cursor);
	}

	@Test
	void standsInAnAddressWithoutEscapes() {
		assertThat(CURSOR.spelled()).matches("[A-Za-z0-9_-]+");
	}

	@Test
	void isRefusedWithAnySingleCharacterChanged() {
		String word = CURSOR.spelled();
		for (int index = 0; index < word.length(); index++) {
			refusesAnyOther(word, index);
		}
	}

	@Test
	void isRefusedWithAnySingleCharacterLeftOut() {
		String word = CURSOR.spelled();
		for (int index = 0; index < word.length(); index++) {
			refuses(word.substring(0, index) + word.substring(index + 1));
		}
	}

	@Test
	void isRefusedCutShortAnywhere() {
		String word = CURSOR.spelled();
		for (int index = 0; index < word.length(); index++) {
			refuses(word.substring(0, index));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "=", "A", "AAAA", "next", "%%%", "語", "H4sIAAAAAAAA" })
	void isRefusedWhenNobodySpelledIt(String word) {
		refuses(word);
	}

	@Test
	void isRefusedWithSomethingBehindIt() {
		refuses(CURSOR.spelled() + "=");
		refuses(CURSOR.spelled() + "A");
	}

	@Test
	void isRefusedWithoutItsChecksum() {
		byte[] bytes = "\u001farticles\u001f\u001ff\u001f5".getBytes(StandardCharsets.UTF_8);
		refuses(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	@Test
	void isRefusedAsAProblemOfItsOwnKind() {
		assertThat(Cursor.refusal("No such place").kind()).isEqualTo(ProblemKind.INVALID_CURSOR);
	}

	@Test
	void namesItsParameterWhereItIsRefused() {
		assertThat(Cursor.refusal("No such place").places()).extracting(Problem.Place::parameter)
			.containsExactly("cursor");
	}

	private static void refusesAnyOther(String word, int index) {
		ALPHABET.chars()
			.filter((other) -> other != word.charAt(index))
			.forEach((other) -> refuses(word.substring(0, index) + (char) other + word.substring(index + 1)));
	}

	private static void refuses(String word) {
		assertThatExceptionOfType(Refusal.class).as(word)
			.isThrownBy(() -> Cursor.read(word))
			.withMessage("The cursor is damaged");
	}

}
