package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures that were handed out, taken for many or by nobody in particular. */
final class HandoutCreditTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
			(Handout) => => => => handout=True
			Ministry of Defence/Handout => => Ministry of Defence => => handout=True
			Photo courtesy of NASA => => NASA
			Courtesy of Lewis Hine => Lewis Hine
			Courtesy NASA => => NASA
			Courtesy of the Library of Congress => => Library of Congress
			Courtesy: University of Bradford => => University of Bradford
			STR/EPA => => EPA
			Stringer/Reuters => => Reuters
			REUTERS/Stringer => => REUTERS
			HO/AFP => => AFP => => handout=True
			AFP/STR => => AFP
			Stringer/Anadolu Agency/Getty Images => => Anadolu Agency; Getty Images
			POOL/AFP => => AFP => => pool=True
			Supplied/AAP => => AAP
			Handout / Getty Images => => Getty Images => => handout=True
			NASA / Handout via Reuters => => NASA; Reuters => => handout=True
			Photo provided by Lewis Hine => Lewis Hine
			Photo released by NASA => => NASA
			Pool Photo by Lewis Hine => Lewis Hine => => => pool=True
			Pool/Getty Images => => Getty Images => => pool=True
			EPA/STRINGER => => EPA
			Handout/REUTERS => => REUTERS => => handout=True
			Photo courtesy of Robert Frank => Robert Frank
			U.S. Navy/Handout via Reuters => => U.S. Navy; Reuters => => handout=True
			Courtesy of Warner Bros. => => Warner Bros.
			Pool/Reuters => => Reuters => => pool=True
			Robert Frank/Pool/AFP => Robert Frank => AFP => => pool=True
			AFP/Handout => => AFP => => handout=True
			Supplied by Robert Frank => Robert Frank
			Photo handout by NASA => => NASA => => handout=True
			Stringer/AFP/Getty Images => => AFP; Getty Images
			STRINGER / REUTERS => => REUTERS
			Contributed by Robert Frank => Robert Frank
			FBI/Handout => => FBI => => handout=True
			""")
	void namesNoPlaceholder(@AggregateWith(CreditLine.Columns.class) CreditLine line) {
		line.isReadAs();
	}

}
