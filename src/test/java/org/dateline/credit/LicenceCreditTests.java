package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Credits that name a licence. */
final class LicenceCreditTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					Mathew Brady / CC BY-SA 4.0 => Mathew Brady => => => licence=CC_BY-SA_4.0
					Mathew Brady (CC BY 2.0) => Mathew Brady => => => licence=CC_BY_2.0
					Photo: Mathew Brady, CC0 => Mathew Brady => => => licence=CC0
					Flickr/Mathew Brady (CC BY-NC-ND 2.0) => Mathew Brady => Flickr => => licence=CC_BY-NC-ND_2.0
					Nadar, Public domain, via Wikimedia Commons => Nadar => Wikimedia Commons => => licence=Public_domain
					Foto: Mathew Brady, gemeinfrei => Mathew Brady => => => licence=gemeinfrei
					NASA, public domain => => NASA => => licence=public_domain
					© Mathew Brady / CC BY 4.0 => Mathew Brady => => => licence=CC_BY_4.0
					Wikimedia Commons/Mathew Brady/CC BY-SA 3.0 => Mathew Brady => Wikimedia Commons => => licence=CC_BY-SA_3.0
					Photo by Lewis Hine on Unsplash => Lewis Hine => Unsplash
					Lewis Hine / Flickr / Creative Commons => Lewis Hine => Flickr => => licence=Creative_Commons
					Photo: Lewis Hine / CC BY-NC 4.0 => Lewis Hine => => => licence=CC_BY-NC_4.0
					Robert Frank/Flickr/CC BY-NC 2.0 => Robert Frank => Flickr => => licence=CC_BY-NC_2.0
					Robert Frank via Flickr (CC BY 2.0) => Robert Frank => Flickr => => licence=CC_BY_2.0
					Photo: Robert Frank/Wikimedia Commons, CC BY-SA 4.0 => Robert Frank => Wikimedia Commons => => licence=CC_BY-SA_4.0
					Photo by Robert Frank, licensed under CC BY 4.0 => Robert Frank => => => licence=CC_BY_4.0
					Public domain / NASA => => NASA => => licence=Public_domain
					CC0 / Robert Frank => Robert Frank => => => licence=CC0
					Robert Frank - CC BY 3.0 => Robert Frank => => => licence=CC_BY_3.0
					Robert Frank, CC BY-SA 2.0 DE => Robert Frank => => => licence=CC_BY-SA_2.0_DE
					Image: ESA/Hubble, CC BY 4.0 => => ESA; Hubble => => licence=CC_BY_4.0
					""")
	void readsALicence(@AggregateWith(CreditLine.Columns.class) CreditLine line) {
		line.isReadAs();
	}

}
