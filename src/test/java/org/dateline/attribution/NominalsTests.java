package org.dateline.attribution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a phrase without a name means. */
final class NominalsTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					Ada Lind is a mayor. "It is shut," said Mayor Ada Lind. "It will open," the mayor added. => direct => It will open => added => the mayor => Ada Lind
					Ada Lind, professor of history at Marlow College, wrote it. "It is shut," the academic said. => direct => It is shut => said => the academic => Ada Lind
					Ada Lind, professor of history at Marlow College, wrote it. "It is shut," the observer said. => direct => It is shut => said => the observer => Ada Lind
					The health ministry said: "Clinics stay open." => direct => Clinics stay open => said => The health ministry => health ministry
					Marlow College shut its gates. "It is shut," a college official said. => direct => It is shut => said => a college official
					Officials said the port was shut. => indirect => the port was shut => said => Officials
					"It is shut," said critics of the plan. => direct => It is shut => said => critics of the plan
					""")
	void knowsWhomAPhraseMeans(@AggregateWith(Said.Columns.class) Said said) {
		said.isFound();
	}

}
