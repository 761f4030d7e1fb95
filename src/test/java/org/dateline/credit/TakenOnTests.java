package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The days that captions name. */
final class TakenOnTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The ferry in Rome, Italy, June 3, 2017 | 2017-06-03
			The ferry in Rome, Sunday, June 3rd, 2017. | 2017-06-03
			The ferry, 3 June 2017 | 2017-06-03
			The ferry on 3rd of June 2017 | 2017-06-03
			In this Feb. 9, 2011 picture the ferry leaves | 2011-02-09
			Die Fähre am 3. Juni 2017 in Kiel | 2017-06-03
			Le bac, le 1er août 2015 | 2015-08-01
			Le bac, le 14 août 2015 | 2015-08-14
			El transbordador, el 3 de mayo de 2016 | 2016-05-03
			A balsa, 7 de março de 2014 | 2014-03-07
			Il traghetto, 9 dicembre 2012 | 2012-12-09
			De veerboot, 2 maart 2013 | 2013-03-02
			Prom, 5 października 2018 r. | 2018-10-05
			Паром, 9 мая 2015 года | 2015-05-09
			Feribot, 29 Ekim 2013 | 2013-10-29
			The ferry, 2019-02-28 | 2019-02-28
			Die Fähre, 28.02.2019 | 2019-02-28
			The ferry, 28/02/2019 | 2019-02-28
			The ferry, 05/02/2019 |
			2019年2月8日の渡船 | 2019-02-08
			From May 4, 2010 to May 6, 2011 | 2011-05-06
			""")
	void areRead(String caption, String day) {
		assertThat(CreditReader.read(caption).takenOn()).isEqualTo(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The ferry in June 2017", "The ferry, June 3", "February 30, 2017", "May 4, 99999", "2017",
			"31.31.2017", "June 0, 2017", "Room 2017-2018-19" })
	void areNotInvented(String caption) {
		assertThat(CreditReader.read(caption).takenOn()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The ferry leaves in Rome, Italy, June 3, 2017 | Rome, Italy
			A guard at a mill in western Oman, May 4, 2011. | western Oman
			The ferry near Kiel on 3 June 2017 | Kiel
			The ferry leaves Kiel on Sunday, June 4, 2017 |
			Die Fähre im Hafen von Kiel am 3. Juni 2017 |
			Workers rest in New Delhi | New Delhi
			The ferry at night |
			""")
	void standBehindTheirPlaces(String caption, String place) {
		assertThat(CreditReader.read(caption).place()).isEqualTo(place);
	}

}
