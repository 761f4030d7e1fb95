package org.dateline.attribution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations that take their speaker from their neighbours. */
final class CarriedTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					"It is shut," said Ada Lind.\\n\\n"It will stay shut." => direct => It will stay shut => => => Ada Lind
					Ada Lind was blunt. "It is shut for good now." => direct => It is shut for good now => => => Ada Lind
					Ada Lind said the port was shut. "It will stay shut." => direct => It will stay shut => => => Ada Lind
					"It is shut. It stays shut." "Go home," Ada Lind said. => direct => It is shut. It stays shut. // Go home => said => Ada Lind => Ada Lind
					The port is shut, pilot Ada Lind recalled. Before that, "for most of the year, it was never shut." => mixed => Before that, "for most of the year, it was never shut => => => Ada Lind
					LIND: It is shut.\\n\\nROE: It is not. => direct => It is not => => ROE => ROE
					Ada Lind added:\\n\\nIt is shut. It stays shut. => indirect => It is shut // It stays shut => added => Ada Lind => Ada Lind
					""")
	void knowsWhoGoesOn(@AggregateWith(Said.Columns.class) Said said) {
		said.isFound();
	}

}
