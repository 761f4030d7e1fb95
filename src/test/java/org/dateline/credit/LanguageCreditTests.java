package org.dateline.credit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.provider.CsvSource;

/** Credits in many languages. */
final class LanguageCreditTests {

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
			Bild: Lennart Nilsson/TT => Lennart Nilsson => TT
			Foto: Lennart Nilsson => Lennart Nilsson
			Zdjęcie: Zofia Rydet / PAP => Zofia Rydet => PAP
			fot. Zofia Rydet / PAP => Zofia Rydet => PAP
			Fot. Zofia Rydet => Zofia Rydet
			Kuva: Ismo Hölttö / Lehtikuva => Ismo Hölttö => Lehtikuva
			Foto: Ed van der Elsken / ANP => Ed van der Elsken => ANP
			Photo : Robert Doisneau / AFP => Robert Doisneau => AFP
			© Crédit photo : Robert Doisneau => Robert Doisneau
			Foto di Mario Giacomelli / ANSA => Mario Giacomelli => ANSA
			Foto de Sebastião Salgado / Folhapress => Sebastião Salgado => Folhapress
			Crédito: Agustí Centelles => Agustí Centelles
			Imagen: Agustí Centelles/EFE => Agustí Centelles => EFE
			Fotografie: Josef Sudek, ČTK => Josef Sudek => ČTK
			Фото: РИА Новости / Евгений Халдей => Евгений Халдей => РИА Новости
			Фото: Евгений Халдей => Евгений Халдей
			Фото: Reuters => => Reuters
			Світлина: Євген Халдей / Укрінформ => Євген Халдей => Укрінформ
			Bildquelle: dpa => => dpa
			Bildnachweis: August Sander / Getty Images => August Sander => Getty Images
			Foto von August Sander/dpa => August Sander => dpa
			Fotoğraf: Ara Güler / Anadolu Ajansı => Ara Güler => Anadolu Ajansı
			写真：木村伊兵衛／共同通信 => 木村伊兵衛 => 共同通信
			사진: 연합뉴스 => => 연합뉴스
			图：新华社 => => 新华社
			الصورة: رويترز => => رويترز
			צילום: רויטרס => => רויטרס
			Φωτογραφία: Κώστας Μπαλάφας / ΑΠΕ-ΜΠΕ => Κώστας Μπαλάφας => ΑΠΕ-ΜΠΕ
			Fotó: Escher Károly / MTI => Escher Károly => MTI
			Снимка: БТА => => БТА
			Quelle: imago images/August Sander => August Sander => imago images
			Fuente: Getty Images => => Getty Images
			Foto: privat
			Foto de archivo: Agustí Centelles => Agustí Centelles => => => file=True
			Foto: Robert Frank/Keystone => Robert Frank => Keystone
			Foto: NTB => => NTB
			Bilde: Robert Frank / NTB => Robert Frank => NTB
			Crédits photo : AFP => => AFP
			PHOTO : AFP => => AFP
			Imagem: Robert Frank/Agência Brasil => Robert Frank => Agência Brasil
			Fotografia: Robert Frank => Robert Frank
			Autor: Robert Frank => Robert Frank
			Immagine: Robert Frank / ANSA => Robert Frank => ANSA
			Autor foto: Robert Frank => Robert Frank
			Foto: Robert Frank, SME => Robert Frank => SME
			Kép: Robert Frank / MTI => Robert Frank => MTI
			Fotografija: Robert Frank/STA => Robert Frank => STA
			Фото: Евгений Халдей / Коммерсантъ => Евгений Халдей => Коммерсантъ
			Фото: пресс-служба Кремля => => пресс-служба Кремля
			© Фото: Евгений Халдей => Евгений Халдей
			Copyright: AFP / Robert Frank => Robert Frank => AFP
			Foto: Robert Frank via Unsplash => Robert Frank => Unsplash
			Beeld: ANP => => ANP
			Fotograf: Robert Frank => Robert Frank
			FOTO: Robert Frank (AFP) => Robert Frank => AFP
			תמונה: רויטרס => => רויטרס
			照片：法新社 => => 法新社
			写真：ロイター => => ロイター
			Ảnh: AFP => => AFP
			Fotó: Robert Frank => Robert Frank
			Sursa foto: Inquam Photos / Robert Frank => Robert Frank => Inquam Photos
			Foto: Profimedia => => Profimedia
			Foto: Archiv => => => => file=True
			""")
	void readsALanguage(@AggregateWith(CreditLine.Columns.class) CreditLine line) {
		line.isReadAs();
	}

}
