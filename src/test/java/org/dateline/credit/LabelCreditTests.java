package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Credits behind a label. */
final class LabelCreditTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
			Photo by Lewis Hine => Lewis Hine
			Photo by Lewis Hine. => Lewis Hine
			Photo credit: Diane Arbus => Diane Arbus
			Photo: Diane Arbus / Reuters => Diane Arbus => Reuters
			Photograph by Edward Weston for Time => Edward Weston => Time
			Photographs: Eugène Atget and Man Ray => Eugène Atget; Man Ray
			Image: NASA => => NASA
			Image: Berenice Abbott/Unsplash => Berenice Abbott => Unsplash
			Illustration: Aubrey Beardsley => Aubrey Beardsley
			Illustration by Aubrey Beardsley/The Guardian => Aubrey Beardsley => The Guardian
			Credit: Edward Steichen => Edward Steichen
			Credit: PA => => PA
			Image credit: ESO => => ESO
			Picture: Roger Fenton/The Times => Roger Fenton => The Times
			Photos: Julia Margaret Cameron, Lewis Carroll => Julia Margaret Cameron; Lewis Carroll
			[Photo: Felix Nadar/Unsplash] => Felix Nadar => Unsplash
			(Photo by Alexander Gardner/Getty Images) => Alexander Gardner => Getty Images
			(Image credit: Getty Images) => => Getty Images
			PHOTO: REUTERS => => REUTERS
			Photo — Lee Miller / AFP => Lee Miller => AFP
			Credit...Gordon Parks for The New York Times => Gordon Parks => The New York Times
			Image Credit : Shutterstock => => Shutterstock
			Source: Getty => => Getty
			Graphic: Otto Neurath/BBC => Otto Neurath => BBC
			Photo: Supplied
			Picture: Supplied
			Photo Credit: AP/Gordon Parks => Gordon Parks => AP
			Image: Museum of Modern Art => => Museum of Modern Art
			Credit: U.S. Geological Survey => => U.S. Geological Survey
			Photograph by Robert Frank / Magnum => Robert Frank => Magnum
			Picture by Robert Frank => Robert Frank
			Video: BBC => => BBC
			PHOTO BY ROBERT FRANK => ROBERT FRANK
			Photo by: Robert Frank/AP => Robert Frank => AP
			Photo | Robert Frank => Robert Frank
			Photo/Robert Frank => Robert Frank
			Photography: Robert Frank => Robert Frank
			Photographer: Robert Frank/Bloomberg => Robert Frank => Bloomberg
			Photograph: Robert Frank for the Guardian => Robert Frank => Guardian
			Photo Illustration by Robert Frank/The Daily Beast => Robert Frank => The Daily Beast
			Image credits: Robert Frank => Robert Frank
			Credit: AP Photo/Robert Frank => Robert Frank => AP
			Image via Shutterstock => => Shutterstock
			Photo via Flickr => => Flickr
			Credit: European Southern Observatory => => European Southern Observatory
			Credit: NASA/JPL-Caltech/MSSS => => NASA; JPL-Caltech; MSSS
			Image: SpaceX => => SpaceX
			Photograph: AFP/Getty Images => => AFP; Getty Images
			Credit: Robert Frank/Smithsonian Institution => Robert Frank => Smithsonian Institution
			Photo: Robert Frank, The New York Times => Robert Frank => The New York Times
			""")
	void readsALabel(@AggregateWith(CreditLine.Columns.class) CreditLine line) {
		line.isReadAs();
	}

}
