package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Credits behind their captions. */
final class AfterCreditTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					The ferry at its pier. (Photo by Lewis Hine/Getty Images) => Lewis Hine => Getty Images => The ferry at its pier.
					The ferry at its pier. Photo: Lewis Hine/AFP => Lewis Hine => AFP => The ferry at its pier.
					The ferry at its pier (Lewis Hine/AFP) => Lewis Hine => AFP => The ferry at its pier
					The ferry at its pier. (AFP) => => AFP => The ferry at its pier.
					The ferry at its pier. © Lewis Hine => Lewis Hine => => The ferry at its pier.
					The ferry at its pier. Lewis Hine/The Guardian => Lewis Hine => The Guardian => The ferry at its pier.
					The ferry at its pier | Photo: Lewis Hine => Lewis Hine => => The ferry at its pier
					The ferry at its pier - Credit: Lewis Hine => Lewis Hine => => The ferry at its pier
					The ferry at its pier, Photo: Lewis Hine => Lewis Hine => => The ferry at its pier
					The ferry at its pier. Foto: Lewis Hine/dpa => Lewis Hine => dpa => The ferry at its pier.
					The ferry at its pier. [Lewis Hine/Al Jazeera] => Lewis Hine => Al Jazeera => The ferry at its pier.
					The ferry at its pier. Image: NASA => => NASA => The ferry at its pier.
					The ferry at its pier. Getty Images => => Getty Images => The ferry at its pier.
					The ferry at its pier. (Lewis Hine / Associated Press) => Lewis Hine => Associated Press => The ferry at its pier.
					The ferry at its pier. Credit: Lewis Hine for The New York Times => Lewis Hine => The New York Times => The ferry at its pier.
					The ferry at its pier. | Lewis Hine/Getty Images => Lewis Hine => Getty Images => The ferry at its pier.
					The ferry at its pier.© REUTERS / Lewis Hine => Lewis Hine => REUTERS => The ferry at its pier.
					The ferry at its pier on May 4, 2019. REUTERS/Lewis Hine/File Photo => Lewis Hine => REUTERS => The ferry at its pier on May 4, 2019. => takenOn=2019-05-04 file=True
					FILE PHOTO: The ferry at its pier. REUTERS/Lewis Hine => Lewis Hine => REUTERS => The ferry at its pier. => file=True
					The ferry at its pier. Courtesy of NASA => => NASA => The ferry at its pier.
					The ferry at its pier. (Lewis Hine via AP) => Lewis Hine => AP => The ferry at its pier.
					The ferry at its pier. Photograph by Lewis Hine => Lewis Hine => => The ferry at its pier.
					Die Fähre am alten Kai am 4. Mai 2019. Foto: August Sander/dpa => August Sander => dpa => Die Fähre am alten Kai am 4. Mai 2019. => takenOn=2019-05-04
					The ferry at its pier (file photo) => => => The ferry at its pier => file=True
					The ferry at its pier. (AP Photo/Lewis Hine, File) => Lewis Hine => AP => The ferry at its pier. => file=True
					The ferry at its pier. (Photo: Reuters) => => Reuters => The ferry at its pier.
					El transbordador en su muelle. EFE/Agustí Centelles => Agustí Centelles => EFE => El transbordador en su muelle.
					Le bac à quai, le 4 mai 2019 — AFP/Robert Doisneau => Robert Doisneau => AFP => Le bac à quai, le 4 mai 2019 => takenOn=2019-05-04
					The ferry at its pier • Lewis Hine/AFP => Lewis Hine => AFP => The ferry at its pier
					Workers rest at noon. Photo: Reuters/Robert Frank => Robert Frank => Reuters => Workers rest at noon.
					Workers rest at noon. PHOTO: AFP => => AFP => Workers rest at noon.
					Workers rest at noon. (Robert Frank/The New York Times) => Robert Frank => The New York Times => Workers rest at noon.
					Workers rest at noon. Picture: PA => => PA => Workers rest at noon.
					Workers rest at noon; photo: Robert Frank => Robert Frank => => Workers rest at noon
					Workers rest at noon. (Courtesy of Robert Frank) => Robert Frank => => Workers rest at noon.
					Workers rest at noon. (Credit: Robert Frank/AFP) => Robert Frank => AFP => Workers rest at noon.
					Workers rest at noon (Foto: Robert Frank) => Robert Frank => => Workers rest at noon
					Workers rest at noon. Robert Frank / Getty Images => Robert Frank => Getty Images => Workers rest at noon.
					Workers rest at noon. Robert Frank, AP => Robert Frank => AP => Workers rest at noon.
					Workers rest at noon. [AFP] => => AFP => Workers rest at noon.
					Workers rest at noon. Photo by Robert Frank => Robert Frank => => Workers rest at noon.
					Workers rest at noon. Image credit: Robert Frank/ESO => Robert Frank => ESO => Workers rest at noon.
					Workers rest at noon. / Photo: Robert Frank => Robert Frank => => Workers rest at noon.
					"We wait," they said. (AP Photo/Robert Frank) => Robert Frank => AP => "We wait," they said.
					Workers rest. Was it worth it? Photo: Robert Frank => Robert Frank => => Workers rest. Was it worth it?
					Workers rest at noon. Handout/AFP => => AFP => Workers rest at noon. => handout=True
					Workers rest at noon. | Robert Frank | Reuters => Robert Frank => Reuters => Workers rest at noon.
					Workers rest at noon. REUTERS => => REUTERS => Workers rest at noon.
					Workers rest at noon. © AFP => => AFP => Workers rest at noon.
					Des ouvriers à midi. Photo AFP => => AFP => Des ouvriers à midi.
					Workers rest at noon. (NASA/Robert Frank) => Robert Frank => NASA => Workers rest at noon.
					Workers rest at noon. (Archive photo) => => => Workers rest at noon. => file=True
					""")
	void findsTheCreditBehindTheCaption(@AggregateWith(CreditLine.Columns.class) CreditLine line) {
		line.isReadAs();
	}

}
