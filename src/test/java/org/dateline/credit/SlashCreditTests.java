package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Credits in which slashes part the agency and the people. */
final class SlashCreditTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
			AFP / Nadar => Nadar => AFP
			AFP/Eugène Atget => Eugène Atget => AFP
			Getty Images/Gertrude Käsebier => Gertrude Käsebier => Getty Images
			Paul Strand / Anadolu Agency => Paul Strand => Anadolu Agency
			Tina Modotti/EFE => Tina Modotti => EFE
			Sputnik / Dmitri Baltermants => Dmitri Baltermants => Sputnik
			picture alliance/dpa/August Sander => August Sander => picture alliance; dpa
			W. Eugene Smith/Magnum Photos => W. Eugene Smith => Magnum Photos
			Bloomberg/Weegee => Weegee => Bloomberg
			Keystone/Werner Bischof => Werner Bischof => Keystone
			ANP/Ed van der Elsken => Ed van der Elsken => ANP
			Ritzau Scanpix / Jacob Riis => Jacob Riis => Ritzau Scanpix
			ANDRÉ KERTÉSZ/AFP => ANDRÉ KERTÉSZ => AFP
			Yonhap/Kim Ki-chan => Kim Ki-chan => Yonhap
			ČTK/Josef Sudek => Josef Sudek => ČTK
			NurPhoto/Shirin al-Masri => Shirin al-Masri => NurPhoto
			Brendan O'Malley/PA Wire => Brendan O'Malley => PA Wire
			Kyodo/Ihei Kimura => Ihei Kimura => Kyodo
			REUTERS/Alfred Stieglitz/File Photo => Alfred Stieglitz => REUTERS => => file=True
			Jacques-Henri Lartigue/Sipa/Rex => Jacques-Henri Lartigue => Sipa; Rex
			MTI/Robert Capa => Robert Capa => MTI
			ZUMA Press/Imogen Cunningham => Imogen Cunningham => ZUMA Press
			Ansel Adams / The Associated Press => Ansel Adams => The Associated Press
			Margaret Bourke-White/LIFE => Margaret Bourke-White => LIFE
			EPA/MATHEW BRADY => MATHEW BRADY => EPA
			Anadolu/Felice Beato => Felice Beato => Anadolu
			Felice Beato/Xinhua/Alamy => Felice Beato => Xinhua; Alamy
			PA/Roger Fenton => Roger Fenton => PA
			Roger Fenton | Reuters => Roger Fenton => Reuters
			Roger Fenton — AFP => Roger Fenton => AFP
			Julia Margaret Cameron / NurPhoto / AFP => Julia Margaret Cameron => NurPhoto; AFP
			Belga/Henri Cartier-Bresson => Henri Cartier-Bresson => Belga
			Lusa / Carlos Relvas => Carlos Relvas => Lusa
			Yousuf Karsh/Canadian Press => Yousuf Karsh => Canadian Press
			Raghu Rai/PTI => Raghu Rai => PTI
			Bernama/Lee Miller => Lee Miller => Bernama
			AAP/Olive Cotton => Olive Cotton => AAP
			Olive Cotton/Fairfax Media => Olive Cotton => Fairfax Media
			""")
	void readsASlash(@AggregateWith(CreditLine.Columns.class) CreditLine line) {
		line.isReadAs();
	}

}
