package org.dateline.format.page.facts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which day words and figures mean. */
class DateScannerTests {

	private static String first(String language, String text) {
		return DateScanner.of(language, "").first(text).map(Moment::toString).orElse("");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | Published on March 5, 2024            | 2024-03-05
			en | 5 March 2024                          | 2024-03-05
			en | 5th of March 2024                     | 2024-03-05
			en | Tuesday, Mar. 5th, 2024               | 2024-03-05
			en | Mar 5 2024                            | 2024-03-05
			de | Dienstag, 5. März 2024                | 2024-03-05
			de | 05.03.2024                            | 2024-03-05
			de | 5.3.24                                | 2024-03-05
			de | Am 5. Mrz 2024                        | 2024-03-05
			fr | mardi 5 mars 2024                     | 2024-03-05
			fr | le 1er août 2024                      | 2024-08-01
			es | 5 de marzo de 2024                    | 2024-03-05
			es | martes, 5 de septiembre del 2024      | 2024-09-05
			pt | 5 de março de 2024                    | 2024-03-05
			it | 5 marzo 2024                          | 2024-03-05
			nl | 5 maart 2024                          | 2024-03-05
			sv | den 5 mars 2024                       | 2024-03-05
			no | 5. desember 2024                      | 2024-12-05
			da | 5. marts 2024                         | 2024-03-05
			fi | 5. maaliskuuta 2024                   | 2024-03-05
			is | 5. mars 2024                          | 2024-03-05
			pl | 5 marca 2024                          | 2024-03-05
			pl | 5 listopada 2024                      | 2024-11-05
			hr | 5. listopada 2024                     | 2024-10-05
			cs | 5. března 2024                        | 2024-03-05
			sk | 5. marca 2024                         | 2024-03-05
			hu | 2024. március 5.                      | 2024-03-05
			ro | 5 martie 2024                         | 2024-03-05
			sl | 5. marec 2024                         | 2024-03-05
			ru | 5 марта 2024                          | 2024-03-05
			uk | 5 березня 2024 року                   | 2024-03-05
			bg | 5 март 2024                           | 2024-03-05
			el | 5 Μαρτίου 2024                        | 2024-03-05
			tr | 5 Mart 2024                           | 2024-03-05
			lt | 2024 m. kovo 5 d.                     | 2024-03-05
			et | 5. märts 2024                         | 2024-03-05
			ca | 5 de març de 2024                     | 2024-03-05
			id | Selasa, 5 Maret 2024                  | 2024-03-05
			vi | Ngày 5 tháng 3 năm 2024               | 2024-03-05
			ar | 5 مارس 2024                           | 2024-03-05
			ar | ٥ مارس ٢٠٢٤                           | 2024-03-05
			he | 5 במרץ 2024                           | 2024-03-05
			hi | 5 मार्च 2024                          | 2024-03-05
			bn | ৫ মার্চ ২০২৪                          | 2024-03-05
			ta | 5 மார்ச் 2024                         | 2024-03-05
			th | 5 มีนาคม 2567                         | 2024-03-05
			ja | 2024年3月5日                           | 2024-03-05
			zh | 2024年03月05日                         | 2024-03-05
			ko | 2024년 3월 5일                         | 2024-03-05
			sw | 5 Machi 2024                          | 2024-03-05
			en | 2024-03-05                            | 2024-03-05
			en | 2024/03/05                            | 2024-03-05
			en | 2024.03.05                            | 2024-03-05
			en | 03/05/2024                            | 2024-03-05
			en-GB | 03/05/2024                         | 2024-05-03
			en | 25/03/2024                            | 2024-03-25
			fr | 05/03/2024                            | 2024-03-05
			de | 05-03-2024                            | 2024-03-05
			""")
	void readsDaysInManyLanguages(String language, String text, String day) {
		assertThat(first(language, text)).isEqualTo(day);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2024-03-05T07:30:00Z                       | 2024-03-05T07:30Z
			2024-03-05T07:30:00.123+01:00              | 2024-03-05T07:30+01:00
			2024-03-05T07:30:15+0530                   | 2024-03-05T07:30:15+05:30
			2024-03-05 07:30                           | 2024-03-05T07:30
			2024-03-05 07:30:00 -0500                  | 2024-03-05T07:30-05:00
			Tue, 05 Mar 2024 07:30:00 GMT              | 2024-03-05T07:30Z
			Tue Mar 05 2024 07:30:00 GMT+0100 (CET)    | 2024-03-05T07:30+01:00
			March 5, 2024 at 7:30 p.m.                 | 2024-03-05T19:30
			March 5, 2024 12:05 AM                     | 2024-03-05T00:05
			March 5, 2024 12:05 pm UTC                 | 2024-03-05T12:05Z
			5. März 2024, 7.30 Uhr                     | 2024-03-05T07:30
			5 mars 2024 à 7h30                         | 2024-03-05T07:30
			5 March 2024, 25:61                        | 2024-03-05
			5 March 2024 and 7 sailors                 | 2024-03-05
			5 March 2024, 07:30 EST                    | 2024-03-05T07:30
			2024-03-05T07:30:00+99:00                  | 2024-03-05T07:30
			""")
	void readsTheTimeButMakesNoneUp(String text, String moment) {
		assertThat(first("en", text)).isEqualTo(moment);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2024", "March 2024", "5 March", "32 March 2024", "30 February 2024", "2024-13-05",
			"call 555 01 2024", "1:05, 03 and 2024", "0000-00-00", "5 planks 2024", "99999999999999999999",
			"version 1.2.3", "12345678901234567890-03-05" })
	void findsNoDayWhereNoneIs(String text) {
		assertThat(first("en", text)).isEmpty();
	}

	@Test
	void findsAllDaysOfALine() {
		assertThat(DateScanner.of("en", "").all("Published 5 March 2024, updated 6 March 2024"))
			.extracting((found) -> found.moment().toString())
			.containsExactly("2024-03-05", "2024-03-06");
	}

	@Test
	void tellsWhereADayStands() {
		FoundDate found = DateScanner.of("en", "").all("On 5 March 2024 it rained").getFirst();
		assertThat(found.start()).isEqualTo(3);
		assertThat(found.end()).isEqualTo(15);
	}

	@Test
	void writesTheDayFirstWhereTheHostIsOfACountryThatDoes() {
		assertThat(DateScanner.of("en", "news.example.co.uk").first("03/05/2024")).hasToString("Optional[2024-05-03]");
		assertThat(DateScanner.of("en-US", "news.example.com").first("03/05/2024")).hasToString("Optional[2024-03-05]");
	}

	@Test
	void isNotHeldUpByALongLine() {
		assertThat(first("en", "1 ".repeat(200_000) + "5 March 2024")).isEmpty();
	}

}
