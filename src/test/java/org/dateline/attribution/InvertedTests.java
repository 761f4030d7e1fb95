package org.dateline.attribution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations before their verb, and the speaker last. */
final class InvertedTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					"The pier is closed," said Ada Lind. => direct => The pier is closed => said => Ada Lind => Ada Lind
					"The pier is closed," said Ada Lind, a spokeswoman for the port. => direct => The pier is closed => said => Ada Lind, a spokeswoman for the port => Ada Lind
					"The pier is closed," said Ada Lind on Tuesday. => direct => The pier is closed => said => Ada Lind => Ada Lind
					"The pier is closed," said Ada Lind. "Go home." => direct => The pier is closed // Go home => said => Ada Lind => Ada Lind
					"The pier," said Ada Lind, "is closed." => direct => The pier // is closed => said => Ada Lind => Ada Lind
					"Is the pier closed?" asked Ada Lind. => direct => Is the pier closed => asked => Ada Lind => Ada Lind
					"The pier is closed," says a man who asked not to be named. => direct => The pier is closed => says => a man who asked not to be named
					The pier will close on Friday, said Ada Lind. => indirect => The pier will close on Friday => said => Ada Lind => Ada Lind
					'The pier is closed,' said Ada Lind. => direct => The pier is closed => said => Ada Lind => Ada Lind
					“The pier is closed,” said Ada Lind. => direct => The pier is closed => said => Ada Lind => Ada Lind
					""")
	void findsWhatStandsBeforeItsVerb(@AggregateWith(Said.Columns.class) Said said) {
		said.isAllThatIsFound();
	}

}
