package org.dateline.format.page.facts;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which day values for machines, addresses and scripts mean. */
class MachineDateTests {

	private static final DateScanner SCANNER = DateScanner.of("en", "");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2024-03-05                     | 2024-03-05
			20240305                       | 2024-03-05
			20240305T073015Z               | 2024-03-05T07:30:15Z
			20240305T0730+0100             | 2024-03-05T07:30+01:00
			20240305073015                 | 2024-03-05T07:30:15
			202403050730                   | 2024-03-05T07:30
			1709623800                     | 2024-03-05T07:30Z
			1709623800000                  | 2024-03-05T07:30Z
			  2024-03-05T07:30Z            | 2024-03-05T07:30Z
			March 5, 2024                  | 2024-03-05
			""")
	void readsValues(String value, String moment) {
		assertThat(new MachineDate(SCANNER).read(value)).hasToString("Optional[" + moment + "]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "now", "0", "1970-01-01T00:00:00Z", "0001-01-01", "20249999", "12345",
			"99999999999999", "99999999T999999", "true" })
	void findsNoDayInOtherValues(String value) {
		assertThat(new MachineDate(SCANNER).read(value)).isEmpty();
	}

	@Test
	void findsNoDayInAnEndlessValue() {
		assertThat(new MachineDate(SCANNER).read("2024-03-05 ".repeat(1000))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://quay.example/2024/03/05/gulls           | 2024-03-05
			https://quay.example/2024/3/5/gulls             | 2024-03-05
			https://quay.example/news/2024-03-05-gulls      | 2024-03-05
			https://quay.example/20240305/gulls.html        | 2024-03-05
			https://quay.example/2024/0305/gulls            | 2024-03-05
			https://quay.example/gulls-20240305             | 2024-03-05
			https://quay.example/news/05-03-2024            | 2024-03-05
			https://quay.example/2024/march/05/gulls        | 2024-03-05
			""")
	void findsTheDayInAnAddress(String address, String day) {
		DateScanner scanner = DateScanner.of("de", "");
		assertThat(AddressDate.find(URI.create(address), scanner)).hasToString("Optional[" + day + "]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://quay.example/", "https://quay.example/2024/03/gulls",
			"https://quay.example/2024/13/05", "https://quay.example/id/12345678", "https://quay.example/99990305",
			"https://quay.example/article/2024", "mailto:ada@quay.example", "https://quay.example/18500305" })
	void findsNoDayInOtherAddresses(String address) {
		assertThat(AddressDate.find(URI.create(address), SCANNER)).isEmpty();
	}

	@Test
	void findsNoDayWithoutAnAddress() {
		assertThat(AddressDate.find(null, SCANNER)).isEmpty();
	}

	@Test
	void readsWholeInstantsOnly() {
		assertThat(new MachineDate(SCANNER).read("2024-03-05T07:30+01:00").flatMap(Moment::instant)).isPresent();
		assertThat(new MachineDate(SCANNER).read("2024-03-05T07:30").flatMap(Moment::instant)).isEmpty();
		assertThat(new MachineDate(SCANNER).read("2024-03-05").flatMap(Moment::instant)).isEmpty();
	}

}
