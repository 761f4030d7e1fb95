package org.dateline.format.page.facts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.format.page.facts.FactPages.article;
import static org.dateline.format.page.facts.FactPages.meta;
import static org.dateline.format.page.facts.FactPages.page;
import static org.dateline.format.page.facts.FactPages.property;

/** Which language a page is in. */
class LanguageTests {

	private static final String GERMAN = "<p>Der alte Steg ist nicht mehr zu retten, und die Möwen haben das schon "
			+ "lange gewusst, denn sie sitzen auf den Pfählen und sehen auf das Wasser.</p>";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					en | The old pier is not what it was, and the gulls that sit on it have known this for a long time.
					de | Der alte Steg ist nicht mehr, was er war, und die Möwen auf ihm haben das schon lange gewusst.
					fr | Le vieux ponton n'est plus ce qu'il était et les mouettes le savent depuis que nous sommes dans ce port.
					es | El viejo muelle ya no es lo que era y las gaviotas que están en él lo saben desde hace mucho tiempo.
					pt | O velho cais já não é o que era e as gaivotas que estão nele também sabem isso há muito tempo.
					it | Il vecchio molo non è più quello che era e i gabbiani lo sanno anche se nessuno lo ha detto alla gente.
					nl | De oude steiger is niet meer wat hij was en de meeuwen die op het hout zitten weten dat ook al lang.
					sv | Den gamla bryggan är inte vad den var och måsarna som sitter på den har vetat det från början också.
					no | Den gamle bryggen er ikke hva den var, og måkene som sitter på den har visst det fra starten etter at den kom.
					fi | Vanha laituri ei ole enää se mikä se oli, ja lokit ovat tienneet sen jo kun se on rakennettu tai ei.
					is | Gamla bryggjan er ekki það sem hún var og máfarnir sem sitja á henni hafa vitað það frá því að hún var ný.
					pl | Stary pomost nie jest już tym, czym był, i mewy, które na nim siedzą, wiedzą o tym od dawna, ale to nie jest ważne.
					cs | Staré molo už není to, co bylo, a racci, kteří na něm sedí, to vědí, protože jsou tam také po celý rok.
					hu | A régi móló már nem az, ami volt, és a sirályok is tudják ezt, hogy csak egy kis idő kell még neki.
					ro | Vechiul ponton nu mai este ce a fost și pescărușii care stau pe el știu asta de mult, dar nu au ce să facă.
					tr | Eski iskele artık bir iskele değil ve bu martılar için de çok önemli bir şey olarak kaldı ama ne var ki öyle.
					ru | Старый причал уже не тот, что был, и чайки, которые на нём сидят, это знают, но они так и не улетели.
					uk | Старий причал уже не той, що був, і чайки, які на ньому сидять, це знають, але вони так і не відлетіли до моря.
					el | Η παλιά αποβάθρα δεν είναι πια αυτό που ήταν και οι γλάροι το ξέρουν εδώ και πολύ καιρό.
					ar | الرصيف القديم لم يعد كما كان في الماضي والنوارس التي تجلس على الخشب تعرف ذلك منذ وقت طويل من هذا العام
					he | הרציף הישן הוא לא מה שהיה והשחפים יושבים על העץ הזה כל יום כי אין להם מקום אחר אבל הם לא עוזבים
					hi | पुराना घाट अब वह नहीं है जो था और यह बात पक्षियों को भी पता है कि लकड़ी के तख्ते टूट रहे हैं
					th | ท่าเรือเก่าไม่เหมือนเดิมอีกต่อไปและนกนางนวลก็รู้เรื่องนี้มานานแล้ว
					ja | 古い桟橋はもう昔のものではなく、そこに座っているカモメはずっと前からそれを知っていた。
					zh | 旧码头已经不是从前的样子，坐在上面的海鸥早就知道这一点，但是它们没有离开。
					ko | 오래된 부두는 더 이상 예전 같지 않고 그 위에 앉은 갈매기들은 이미 오래전부터 알고 있었다.
					id | Dermaga tua itu tidak lagi seperti dulu dan burung camar yang duduk di sana sudah tahu akan hal ini karena itu bisa dilihat oleh mereka.
					sw | Gati la zamani si kama lilivyokuwa na ndege wa bahari katika eneo hilo wanajua hivyo kwa muda mrefu ya kuwa hii ni kweli.
					vi | Cầu tàu cũ không còn như trước và những con mòng biển đã biết điều này từ lâu nhưng chúng vẫn ở lại với người.
					af | Die ou kaai is nie meer wat dit was nie en die meeue wat daar sit weet dit ook al lank, maar hulle sal nie weg wees nie.
					""")
	void isTold(String language, String words) {
		assertThat(LanguageDetector.guess(words)).map(LanguageGuess::language).contains(language);
	}

	@Test
	void isNotGuessedFromAFewWords() {
		assertThat(LanguageDetector.guess("Gulls steal lunch")).isEmpty();
		assertThat(LanguageDetector.guess("")).isEmpty();
		assertThat(LanguageDetector.guess("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16")).isEmpty();
	}

	@Test
	void isNotGuessedFromNames() {
		assertThat(LanguageDetector.guess("Kiel Lund Oslo Riga Gdansk Bergen Visby Turku Tallinn Malmo Ystad Sassnitz"))
			.isEmpty();
	}

	private static String language(String html) {
		@Nullable Fact<String> language = FactPages.read(html).language();
		return (language == null) ? "" : language.value();
	}

	@Test
	void isDeclaredByThePage() {
		assertThat(language("<html lang='de-AT'><body>" + GERMAN)).isEqualTo("de-AT");
		assertThat(language(page(article("'inLanguage': 'de-CH'"), GERMAN))).isEqualTo("de-CH");
		assertThat(language(page(property("og:locale", "de_DE"), GERMAN))).isEqualTo("de-DE");
		assertThat(language(page("<meta http-equiv='content-language' content='de, en'>", GERMAN))).isEqualTo("de");
	}

	@Test
	void isThatOfTheWordsWhereThePageErrs() {
		assertThat(language("<html lang='en'><body>" + GERMAN)).isEqualTo("de");
		assertThat(FactPages.origin(FactPages.read("<html lang='en'><body>" + GERMAN).language()))
			.isEqualTo(Origin.TEXT);
	}

	@Test
	void isTheDeclaredOneThatTheWordsBearOut() {
		assertThat(language("<html lang='en'><head>" + property("og:locale", "de_AT") + "</head><body>" + GERMAN))
			.isEqualTo("de-AT");
	}

	@Test
	void isBelievedBetweenLanguagesThatAreAlike() {
		assertThat(language("<html lang='nb'><body><p>Den gamle bryggen er ikke hva den var, og måkene som sitter på "
				+ "den har visst det fra starten etter at den kom.</p>"))
			.isEqualTo("nb");
	}

	@Test
	void isNothingThatIsNoTag() {
		assertThat(language("<html lang='{{ locale }}'><body><p>x</p>")).isEmpty();
		assertThat(language(page(meta("language", "Deutschland-Sprache"), "x"))).isEmpty();
	}

}
