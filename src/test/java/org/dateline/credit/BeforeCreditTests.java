package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Credits before their captions. */
final class BeforeCreditTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					Photo: Lewis Hine/AFP. The ferry at its pier. => Lewis Hine => AFP => The ferry at its pier.
					(Photo by Lewis Hine/Getty Images) The ferry at its pier. => Lewis Hine => Getty Images => The ferry at its pier.
					REUTERS/Lewis Hine - The ferry at its pier. => Lewis Hine => REUTERS => The ferry at its pier.
					© AFP / Lewis Hine: The ferry at its pier. => Lewis Hine => AFP => The ferry at its pier.
					AP Photo/Lewis Hine. The ferry at its pier. => Lewis Hine => AP => The ferry at its pier.
					""")
	void findsTheCreditBeforeTheCaption(@AggregateWith(CreditLine.Columns.class) CreditLine line) {
		line.isReadAs();
	}

}
