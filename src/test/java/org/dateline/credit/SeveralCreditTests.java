package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Credits of several people. */
final class SeveralCreditTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
			Lewis Hine and Jacob Riis/Reuters => Lewis Hine; Jacob Riis => Reuters
			Photo by Lewis Hine and Jacob Riis => Lewis Hine; Jacob Riis
			Photos by Lewis Hine, Jacob Riis and Paul Strand/AFP => Lewis Hine; Jacob Riis; Paul Strand => AFP
			Foto: August Sander und Hannah Höch/dpa => August Sander; Hannah Höch => dpa
			Lewis Hine & Jacob Riis / Getty Images => Lewis Hine; Jacob Riis => Getty Images
			Crédits : Robert Doisneau et Willy Ronis / AFP => Robert Doisneau; Willy Ronis => AFP
			AFP/Lewis Hine/Jacob Riis => Lewis Hine; Jacob Riis => AFP
			Photo: Lewis Hine; Jacob Riis => Lewis Hine; Jacob Riis
			REUTERS/Lewis Hine, REUTERS/Jacob Riis => Lewis Hine; Jacob Riis => REUTERS
			Lewis Hine / Reuters, Jacob Riis / AFP => Lewis Hine; Jacob Riis => Reuters; AFP
			Фото: Евгений Халдей и Макс Альперт / ТАСС => Евгений Халдей; Макс Альперт => ТАСС
			Foto: Santiago Ramón y Cajal => Santiago Ramón y Cajal
			AP Photo/Lewis Hine, Jacob Riis, Paul Strand => Lewis Hine; Jacob Riis; Paul Strand => AP
			Reuters/Robert Frank, Lee Miller => Robert Frank; Lee Miller => Reuters
			Robert Frank, Lee Miller/Getty Images => Robert Frank; Lee Miller => Getty Images
			Photos: Robert Frank/AP; Lee Miller/Reuters => Robert Frank; Lee Miller => AP; Reuters
			Getty Images / Robert Frank / Lee Miller => Robert Frank; Lee Miller => Getty Images
			© Robert Frank and Lee Miller => Robert Frank; Lee Miller
			AFP/Getty Images, Reuters => => AFP; Getty Images; Reuters
			Fotos: Robert Frank, Lee Miller y Paul Strand => Robert Frank; Lee Miller; Paul Strand
			""")
	void namesEachOfThem(@AggregateWith(CreditLine.Columns.class) CreditLine line) {
		line.isReadAs();
	}

}
