package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Captions that are glued to the credit before them. */
final class GluedCreditTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					© REUTERS / Nora McKaySoldiers line the route in Perth, Australia, April 25, 2016 => Nora McKay => REUTERS => Soldiers line the route in Perth, Australia, April 25, 2016 => takenOn=2016-04-25 place=Perth,_Australia
					© Sputnik / Evgeny KhaldeiA tram crosses the frozen square => Evgeny Khaldei => Sputnik => A tram crosses the frozen square
					© AFP 2016 / PoolLeaders meet at the lake => => AFP => Leaders meet at the lake => pool=True copyrightYear=2016
					© AP Photo / Eugene de SalignacPainters on the cables of the bridge => Eugene de Salignac => AP => Painters on the cables of the bridge
					© REUTERS / StringerA boat leaves the harbour => => REUTERS => A boat leaves the harbour
					© AFP / STRThe market reopens. => => AFP => The market reopens.
					© Flickr / Lewis HineBoys at the mill => Lewis Hine => Flickr => Boys at the mill
					© Photo : Lewis Hine/FacebookThe family at home => Lewis Hine => Facebook => The family at home
					© AP Photo / Lewis Hine, FileWorkers eat their lunch => Lewis Hine => AP => Workers eat their lunch => file=True
					© РИА Новости / Евгений ХалдейЗнамя над городом => Евгений Халдей => РИА Новости => Знамя над городом
					© ТАСС / Сергей ПрокудинПожарные тушат склад => Сергей Прокудин => ТАСС => Пожарные тушат склад
					Photo: Lewis HineChildren leave the factory => Lewis Hine => => Children leave the factory
					© NASAThe crater seen from orbit => => NASA => The crater seen from orbit
					© REUTERS / Brendan O'MalleyRiders cross the moor => Brendan O'Malley => REUTERS => Riders cross the moor
					© AFP 2014 / Lee MillerAn old man reads => Lee Miller => AFP => An old man reads => copyrightYear=2014
					© REUTERS / Ali ibn SaidFishermen mend nets in Muscat, Oman, 3 May 2011 => Ali ibn Said => REUTERS => Fishermen mend nets in Muscat, Oman, 3 May 2011 => takenOn=2011-05-03 place=Muscat,_Oman
					© AFPA storm nears the coast => => AFP => A storm nears the coast
					© Lewis Hine/ReutersTwo brothers wait for the train. => Lewis Hine => Reuters => Two brothers wait for the train.
					© Getty ImagesThe empty hall => => Getty Images => The empty hall
					REUTERS/Lewis HineMiners leave the shaft at dawn. => Lewis Hine => REUTERS => Miners leave the shaft at dawn.
					© REUTERS / Robert FrankMen walk past a shop in Pinsk, Belarus, October 9, 2013 => Robert Frank => REUTERS => Men walk past a shop in Pinsk, Belarus, October 9, 2013 => takenOn=2013-10-09
					© Sputnik / Robert de NiroA view of the dam => Robert de Niro => Sputnik => A view of the dam
					© AFP 2019 / Handout / ESAThe probe at launch => => AFP; ESA => The probe at launch => handout=True copyrightYear=2019
					© East News / Robert FrankThe main hall => Robert Frank => East News => The main hall
					© AP Photo / Robert Frank Jr.The bridge opens => Robert Frank Jr. => AP => The bridge opens
					© US Navy / Robert FrankThe carrier at anchor => Robert Frank => US Navy => The carrier at anchor
					© Photo : Ministry of DefenseA column on the road => => Ministry of Defense => A column on the road
					© Photo : YouTube/RTA screenshot of the film => => YouTube; RT => A screenshot of the film
					© Wikipedia / Robert FrankThe old mill => Robert Frank => Wikipedia => The old mill
					© CC BY 2.0 / Robert Frank / The old mill at night => Robert Frank => => The old mill at night => licence=CC_BY_2.0
					© CC0 / PixabayThe old mill => => Pixabay => The old mill => licence=CC0
					© AP Photo / Robert Frank/PoolThe judges enter => Robert Frank => AP => The judges enter => pool=True
					© AFP 2017 / Robert Frank, Lee MillerThe judges enter => Robert Frank; Lee Miller => AFP => The judges enter
					© REUTERS / Robert MacDonaldThe judges enter => Robert MacDonald => REUTERS => The judges enter
					© REUTERS / Leah McMillanMcDonald drives the truck => Leah McMillan => REUTERS => McDonald drives the truck
					© Sputnik / Dmitri Baltermants"Soyuz" on the launch pad => Dmitri Baltermants => Sputnik => "Soyuz" on the launch pad
					© REUTERS / Robert Frank20 people wait at the gate => Robert Frank => REUTERS => 20 people wait at the gate
					Foto: Robert Frank/dpaDer Kanzler spricht in Bonn => Robert Frank => dpa => Der Kanzler spricht in Bonn
					""")
	void cutsTheCaptionOff(@AggregateWith(CreditLine.Columns.class) CreditLine line) {
		line.isReadAs();
	}

}
