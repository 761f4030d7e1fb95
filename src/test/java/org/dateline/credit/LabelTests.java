package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Credits are printed without the words that say what they are. */
final class LabelTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Photo: Ann Lee/AFP               | Ann Lee/AFP
			(Photo by Ann Lee)               | Ann Lee
			© Ann Lee                        | Ann Lee
			Foto: dpa                        | dpa
			Image credit: Ann Lee            | Ann Lee
			Credit: Photo by Ann Lee         | Ann Lee
			Ann Lee/AFP                      | Ann Lee/AFP
			[Bild: Harbour Museum]           | Harbour Museum
			Photographers of the North       | Photographers of the North
			Photo                            | Photo
			''                               | ''
			""")
	void cutsTheLabel(String line, String printed) {
		assertThat(CreditReader.printed(line)).isEqualTo(printed);
	}

}
