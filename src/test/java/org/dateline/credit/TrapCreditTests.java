package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines that only look like credits. */
final class TrapCreditTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
			The Reuters building in London
			Crowds on Oxford Street/Regent Street
			A handout for every pupil
			Pool party at the old quarry
			Photo finish at the derby
			Credit Suisse and UBS agree to merge
			Image problems for the party
			The files that nobody wanted
			Via Appia, Rome
			The AP course at the high school
			PA system fails during the speech
			Copyright: what the new law changes
			Copyright law explained
			Courtesy costs nothing
			Photo: how to light a portrait
			Picture: a country on the edge
			The (c) key on a keyboard
			Picture this: a city without cars
			The road from Paris via Lyon
			Getty heirs sell the villa
			Source: why the river is rising
			Source of the Nile found
			A photo by an unknown soldier hangs on the wall
			Men/women ratio in parliament
			The 24/7 shop on Baker Street
			Members of the Australian Federal Police (AFP)
			The annual meeting of the Associated Press (AP)
			Photo: the winners are chosen
			Credit where credit is due
			Credit: banks tighten the rules
			Stringer bag on a hook
			The pool at the Hilton Hotel
			Bild der Wissenschaft feiert Geburtstag
			Foto der Woche
			La photo de famille
			Фото дня
			Die Presse berichtet
			A Reuters/Ipsos poll shows the lead shrinking
			Black/white thinking
			Handout to farmers doubled
			John Smith/Jane Smith in the mixed doubles
			The Times they are changing
			Flickr users love the dunes
			Image of the day
			Via Getty the money went to art
			Video: watch the goal again
			Photo by photo, the town disappears
			He works for AFP
			The CC BY licence explained
			Public domain day
			Files: the Panama papers
			© sign above the door
			Police/fire brigade on the scene
			Mark/euro exchange office
			The ferry at its pier - photo gallery
			Lake District/Yorkshire border
			King Charles and Queen Camilla at Windsor Castle
			Tour de France: stage two
			London Bridge
			File under curious
			The President of the Republic, Paris
			Photo: Westminster Bridge
			Foto: Bahnhof Zoo
			The agency (of the year) wins
			The word (agency) in brackets
			A picture by Vermeer returns
			The Sun rises over the Alps
			The Reuters prize goes to a student
			Church Street/High Street corner
			Photo: what you need to know
			Crédit : les banques serrent la vis
			Foto: so gelingt das perfekte Bild
			AP exam results are out
			Copyright and the internet
			The (c) in the contract
			A via ferrata for beginners
			Stock photo prices fall
			Getty Center, Los Angeles
			The Associated Press building, New York
			Getty Villa
			Magnum ice cream on a stick
			Handout: page 4
			A pool/spa area
			He/she is asked to sign
			Paris/London train delayed
			Photo ID needed to vote
			Illustration of a rose
			Credit card debt rises
			Image of Christ on the wall
			Courtesy call at the palace
			Pictures of the week
			Flickr group meets in Leeds
			Public domain works of 1929
			The Guardian of the Galaxy ride
			Mount Everest/Chomolungma
			Copyright infringement trial opens
			Photo op: Merkel meets Macron
			Credit rating: Moody’s cuts Italy
			Picture book: Jane Smith
			Reuters, the river, at dawn
			Bloomberg campaigns in Ohio
			The Times/YouGov poll
			Wiltshire Police and Crime Commissioner
			Photo shoot by the sea
			Sunset by Getty
			Queen Elizabeth II/Prince Philip
			© or not ©?
			Source: the secret files
			""")
	void staysACaption(String line) {
		Credit credit = CreditReader.read(line);
		assertThat(credit.isCredit()).isFalse();
		assertThat(credit.caption()).isEqualTo(line);
	}

}
