package org.dateline.attribution;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom he and she mean. */
final class PronounsTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					Ada Lind runs the port. "It is shut," she said. => direct => It is shut => said => she => Ada Lind
					Ada Lind met Peter Roe. "It is shut," he said. => direct => It is shut => said => he => Peter Roe
					Ada Lind met Peter Roe. "It is shut," she said. => direct => It is shut => said => she => Ada Lind
					Mr. Lind met Mrs. Roe. "It is shut," she said. => direct => It is shut => said => she => Roe
					Ada Lind said the port was shut. She said it would reopen. => indirect => it would reopen => said => She => Ada Lind
					Ada Lind opened the port. Maria Roe watched. "It is open," she said. => direct => It is open => said => she => Maria Roe
					"The port is shut," said Ada Lind. Maria's ship waited. "It will open," she added. => direct => It will open => added => she => Ada Lind
					Carla Voss and her brother Martin Voss own a mill. His sister said she agreed. => indirect => she agreed => said => His sister => Carla Voss
					"It is shut," he said. => direct => It is shut => said => he
					""")
	void knowsWhomAPronounMeans(@AggregateWith(Said.Columns.class) Said said) {
		said.isFound();
	}

}
