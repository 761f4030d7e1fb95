package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Credits that are copyright notices. */
final class CopyrightCreditTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
			© Walker Evans => Walker Evans
			© Walker Evans 1936 => Walker Evans => => => copyrightYear=1936
			© Walker Evans, 1936 => Walker Evans => => => copyrightYear=1936
			(c) 2019 Lee Miller => Lee Miller => => => copyrightYear=2019
			Copyright © 2020 Reuters => => Reuters => => copyrightYear=2020
			© 2015 Getty Images => => Getty Images => => copyrightYear=2015
			© AFP => => AFP
			© Copyright 2018 Associated Press. All rights reserved. => => Associated Press => => copyrightYear=2018
			Copyright: Dorothea Lange => Dorothea Lange
			Copyright: imago/Lewis Hine => Lewis Hine => imago
			©Gerda Taro/Magnum => Gerda Taro => Magnum
			© dpa => => dpa
			© Tina Modotti. All rights reserved. => Tina Modotti
			© AP Photo / Lewis Hine => Lewis Hine => AP
			© 2022 AFP => => AFP => => copyrightYear=2022
			© REUTERS / POOL => => REUTERS => => pool=True
			© Sputnik => => Sputnik
			© AFP 2023 / Lee Miller => Lee Miller => AFP => => copyrightYear=2023
			© Photo : Lewis Hine => Lewis Hine
			© Brassaï => Brassaï
			Copyright Getty Images 2016 => => Getty Images => => copyrightYear=2016
			(C) Robert Frank => Robert Frank
			Copyright © Robert Frank => Robert Frank
			© 2001 by Robert Frank => Robert Frank => => => copyrightYear=2001
			Copyright 2014 by Robert Frank. All rights reserved. => Robert Frank => => => copyrightYear=2014
			© BBC => => BBC
			© The Trustees of the British Museum => => The Trustees of the British Museum
			©2018 Robert Frank/AFP => Robert Frank => AFP => => copyrightYear=2018
			Copyright Reuters 2015 => => Reuters => => copyrightYear=2015
			© Estate of Robert Frank => => Estate of Robert Frank
			© Robert Frank / Magnum Photos => Robert Frank => Magnum Photos
			© Royal Geographical Society => => Royal Geographical Society
			""")
	void readsANotice(@AggregateWith(CreditLine.Columns.class) CreditLine line) {
		line.isReadAs();
	}

}
