package org.dateline.attribution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations before their speaker and verb. */
final class BehindTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					"The pier is closed," Ada Lind said. => direct => The pier is closed => said => Ada Lind => Ada Lind
					"The pier is closed," the harbor master, Ada Lind, said. => direct => The pier is closed => said => the harbor master, Ada Lind => Ada Lind
					"The pier is closed," harbor master Ada Lind told reporters on Monday. => direct => The pier is closed => told => harbor master Ada Lind => Ada Lind
					"The pier is closed," Ada Lind, who runs the port, said. => direct => The pier is closed => said => Ada Lind, who runs the port => Ada Lind
					"The pier is closed," Ada Lind (R-Ohio) said. => direct => The pier is closed => said => Ada Lind (R-Ohio) => Ada Lind
					"The pier is closed," Ada Lind, 42, of Marlow, said. => direct => The pier is closed => said => Ada Lind, 42, of Marlow => Ada Lind
					"The pier," Ada Lind said, "is closed." => direct => The pier // is closed => said => Ada Lind => Ada Lind
					"The pier is closed," Ada Lind said. "Go home." => direct => The pier is closed // Go home => said => Ada Lind => Ada Lind
					"Is the pier closed?" Ada Lind asked. => direct => Is the pier closed => asked => Ada Lind => Ada Lind
					"The pier is closed," Ada Lind later added. => direct => The pier is closed => added => Ada Lind => Ada Lind
					"The pier is closed," Ada Lind has said. => direct => The pier is closed => said => Ada Lind => Ada Lind
					"The pier is closed," Ada Lind said on Friday in a statement. => direct => The pier is closed => said => Ada Lind => Ada Lind
					The pier will close on Friday, Ada Lind said. => indirect => The pier will close on Friday => said => Ada Lind => Ada Lind
					The pier, Ada Lind said, will close on Friday. => indirect => The pier // will close on Friday => said => Ada Lind => Ada Lind
					The pier, Ada Lind said, "will close for good." => mixed => The pier // will close for good => said => Ada Lind => Ada Lind
					The pier was "rotten to the core," Ada Lind said. => mixed => The pier was "rotten to the core => said => Ada Lind => Ada Lind
					But "the pier is closed to all of us," Ada Lind said. => direct => the pier is closed to all of us => said => Ada Lind => Ada Lind
					""")
	void findsWhatStandsBeforeItsSpeaker(@AggregateWith(Said.Columns.class) Said said) {
		said.isAllThatIsFound();
	}

}
