package org.dateline.attribution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Which name a phrase is about. */
final class NamesTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					"It is shut," said Peter Roe, a lawyer for Ada Lind. => direct => It is shut => said => Peter Roe, a lawyer for Ada Lind => Peter Roe
					"It is shut," Lind spokesman Peter Roe said. => direct => It is shut => said => Lind spokesman Peter Roe => Peter Roe
					"It is shut," a lawyer for Ada Lind, Peter Roe, said. => direct => It is shut => said => a lawyer for Ada Lind, Peter Roe => Peter Roe
					"It is shut," Ada Lind's lawyer, Peter Roe, said. => direct => It is shut => said => Ada Lind's lawyer, Peter Roe => Peter Roe
					"It is shut," Dr. Ada Lind said. => direct => It is shut => said => Dr. Ada Lind => Ada Lind
					"It is shut," said U.S. Sen. Ada Lind of Ohio. => direct => It is shut => said => U.S. Sen. Ada Lind of Ohio => Ada Lind
					Ada Lind runs the port. "It is shut," Lind said. => direct => It is shut => said => Lind => Ada Lind
					Ada Lind and Peter Lind run the port. "It is shut," Peter Lind said. => direct => It is shut => said => Peter Lind => Peter Lind
					Ada Lind and Peter Lind run the port. "It is shut," Mr. Lind said. => direct => It is shut => said => Mr. Lind => Peter Lind
					Anna May runs the port. "It is shut," May said. => direct => It is shut => said => May => Anna May
					"It is shut," the Marlow Port Authority said. => direct => It is shut => said => the Marlow Port Authority => Marlow Port Authority
					""")
	void knowsWhoIsNamed(@AggregateWith(Said.Columns.class) Said said) {
		said.isFound();
	}

}
