package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Credits of pictures that came through somebody else. */
final class ViaCreditTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					Walker Evans/Bloomberg via Getty Images => Walker Evans => Bloomberg; Getty Images
					Weegee via Getty Images => Weegee => Getty Images
					Robert Doisneau/Gamma-Rapho via Getty Images => Robert Doisneau => Gamma-Rapho; Getty Images
					Lewis Hine/Pool via AP => Lewis Hine => AP => => pool=True
					Pool via REUTERS => => REUTERS => => pool=True
					Handout via REUTERS => => REUTERS => => handout=True
					Jacob Riis/The New York Times via AP => Jacob Riis => The New York Times; AP
					Library of Congress via AP => => Library of Congress; AP
					AP via Scanpix => => AP; Scanpix
					Frances Benjamin Johnston, via Wikimedia Commons => Frances Benjamin Johnston => Wikimedia Commons
					NASA via AP => => NASA; AP
					Ministry of Defence/Handout via REUTERS => => Ministry of Defence; REUTERS => => handout=True
					Diane Arbus/NurPhoto via Getty Images => Diane Arbus => NurPhoto; Getty Images
					Mathew Brady via Reuters => Mathew Brady => Reuters
					Anadolu via Getty Images => => Anadolu; Getty Images
					Dorothea Lange/Zuma Press via Reuters => Dorothea Lange => Zuma Press; Reuters
					Social media via REUTERS => => REUTERS
					Dorothea Lange/SOPA Images/LightRocket via Getty Images => Dorothea Lange => SOPA Images; LightRocket; Getty Images
					Dorothea Lange/EPA, via Shutterstock => Dorothea Lange => EPA; Shutterstock
					Dorothea Lange, via Associated Press => Dorothea Lange => Associated Press
					KCNA via REUTERS => => KCNA; REUTERS
					Dorothea Lange/Handout via REUTERS => Dorothea Lange => REUTERS => => handout=True
					Man Ray for The Washington Post via Getty Images => Man Ray => The Washington Post; Getty Images
					USA TODAY Sports via Reuters => => USA TODAY Sports; Reuters
					Roscosmos/Handout via Reuters => => Roscosmos; Reuters => => handout=True
					National Archives via AP => => National Archives; AP
					Sipa USA via AP => => Sipa USA; AP
					""")
	void readsTheWayOfAPicture(@AggregateWith(CreditLine.Columns.class) CreditLine line) {
		line.isReadAs();
	}

}
