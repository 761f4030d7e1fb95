package org.dateline.attribution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations behind their speaker and verb. */
final class AheadTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					Ada Lind said: "The pier is closed." => direct => The pier is closed => said => Ada Lind => Ada Lind
					Ada Lind said, "The pier is closed." => direct => The pier is closed => said => Ada Lind => Ada Lind
					Ada Lind said in a statement: "The pier is closed." => direct => The pier is closed => said => Ada Lind => Ada Lind
					Ada Lind told the paper: "The pier is closed." => direct => The pier is closed => told => Ada Lind => Ada Lind
					Ada Lind said that the pier would close. => indirect => that the pier would close => said => Ada Lind => Ada Lind
					Ada Lind said the pier would close. => indirect => the pier would close => said => Ada Lind => Ada Lind
					Ada Lind said on Monday that the pier would close. => indirect => that the pier would close => said => Ada Lind => Ada Lind
					Ada Lind told reporters that the pier would close. => indirect => that the pier would close => told => Ada Lind => Ada Lind
					Ada Lind asked whether the pier would close. => indirect => whether the pier would close => asked => Ada Lind => Ada Lind
					Ada Lind promised to mend the pier. => indirect => to mend the pier => promised => Ada Lind => Ada Lind
					Ada Lind said the pier was "rotten" and old. => mixed => the pier was "rotten" and old => said => Ada Lind => Ada Lind
					Ada Lind called the pier "a disgrace." => mixed => the pier "a disgrace => called => Ada Lind => Ada Lind
					On Sunday, Ada Lind said the pier would close. => indirect => the pier would close => said => Ada Lind => Ada Lind
					Ada Lind, the mayor of Marlow, said the pier would close. => indirect => the pier would close => said => Ada Lind, the mayor of Marlow => Ada Lind
					Ada Lind told the council:\\n\\n"The pier is closed.\\n\\n"It will not reopen." => direct => The pier is closed // It will not reopen => told => Ada Lind => Ada Lind
					""")
	void findsWhatFollowsItsVerb(@AggregateWith(Said.Columns.class) Said said) {
		said.isAllThatIsFound();
	}

}
