package org.dateline.attribution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** What is so according to somebody. */
final class AccordingTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					According to Ada Lind, the pier will close. => indirect => the pier will close => According to => Ada Lind => Ada Lind
					The pier will close, according to Ada Lind. => indirect => The pier will close => according to => Ada Lind => Ada Lind
					The pier will close, according to Ada Lind, an engineer at Marlow Works. => indirect => The pier will close => according to => Ada Lind, an engineer at Marlow Works => Ada Lind
					According to Ada Lind, the pier is "a disgrace to the town." => mixed => the pier is "a disgrace to the town => According to => Ada Lind => Ada Lind
					""")
	void findsWhatIsSoAccordingToSomebody(@AggregateWith(Said.Columns.class) Said said) {
		said.isAllThatIsFound();
	}

}
