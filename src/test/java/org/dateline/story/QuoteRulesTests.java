package org.dateline.story;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class QuoteRulesTests {

	private static final Quotation QUOTE = Stories.sound().quotes().getFirst();

	@Test
	void wantsAtLeastOneSegment() {
		assertThat(Stories.faultsAt(Stories.with("/quotes/2/segments", "[]"))).contains("/quotes/2/segments");
		assertThat(Stories.faultsAt(Stories.without("/quotes/2/segments"))).contains("/quotes/2/segments");
	}

	@ParameterizedTest
	@ValueSource(strings = { "segments/0", "verbatim/1", "cue", "mention" })
	void wantsEachPartInABlockOfTheStory(String part) {
		String pointer = "/quotes/0/" + part + "/block";
		assertThat(StoryRules.faultsOf(Stories.with(pointer, "\"nowhere\"")))
			.containsExactly(new Fault(pointer, "block must name a block of the story, not \"nowhere\".", List.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			segments/0 | start | -1
			segments/0 | start | 24
			segments/1 | end   | 73
			segments/1 | end   | 0
			verbatim/0 | start | -1
			verbatim/0 | start | 25
			verbatim/1 | end   | 2147483647
			cue        | start | -2147483648
			cue        | end   | 73
			mention    | end   | 26
			""")
	void keepsEachPartWithinItsBlock(String part, String member, String value) {
		assertThat(Stories.faultsAt(Stories.with("/quotes/0/" + part + "/" + member, value))).singleElement()
			.asString()
			.startsWith("/quotes/0/" + part);
	}

	@ParameterizedTest
	@ValueSource(strings = { "f1", "t1", "a1", "l1", "e1", "s1" })
	void findsNoWordsInBlocksWithoutText(String block) {
		assertThat(Stories.faultsAt(Stories.with("/quotes/0/cue/block", "\"" + block + "\"")))
			.containsExactly("/quotes/0/cue/end");
	}

	@Test
	void looksAtTheTextOfAQuoteItself() {
		assertThat(StoryRules.faultsOf(Stories.with("/quotes/0/text", "\"a\\u0007\""))).contains(
				new Fault("/quotes/0/text", "text holds U+0007 at character 1, which may not stand there.", List.of()));
	}

	@Test
	void wantsTheCueToBeTheWordsThatStandThere() {
		assertThat(Stories.onlyFault(Stories.with("/quotes/0/cue/text", "\"says\"")))
			.isEqualTo("text must be the words that stand there, \"said\", not \"says\".");
		assertThat(Stories.onlyFault(Stories.with("/quotes/0/cue/start", "46")))
			.isEqualTo("text must be the words that stand there, \"aid\", not \"said\".");
	}

	@Test
	void wantsTheMentionToBeTheWordsThatStandThere() {
		assertThat(Stories.faultsAt(Stories.with("/quotes/0/mention/text", "\"The harbour office\"")))
			.containsExactly("/quotes/0/mention/text");
	}

	@Test
	void limitsAPhraseToAThousandCharacters() {
		Block block = new Block.Paragraph("p1", "a".repeat(1001), List.of());
		Quotation quote = Stories.read("""
				{"quotes": [{"kind": "indirect", "text": "a", "segments": [{"block": "p1", "start": 0, "end": 1}],
				  "cue": {"text": "TEXT", "block": "p1", "start": 0, "end": 1001}}]}
				""".replace("TEXT", "a".repeat(1001))).quotes().getFirst();
		assertThat(Stories.faultsAt(Stories.bare().but().blocks(List.of(block)).quotes(List.of(quote)).build()))
			.containsExactly("/quotes/0/cue/text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-0.01", "1.01", "\"NaN\"", "\"Infinity\"" })
	void keepsConfidenceBetweenNothingAndOne(String confidence) {
		assertThat(Stories.onlyFault(Stories.with("/quotes/0/confidence", confidence)))
			.isEqualTo("confidence must be from 0 to 1, not " + confidence.replace("\"", "") + ".");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cue", "mention", "speaker", "carried", "confidence", "rule", "language", "medium",
			"speaker/id", "speaker/honorific", "speaker/role", "speaker/affiliation" })
	void letsAQuoteBeWithoutThese(String member) {
		assertThat(Stories.faultsAt(Stories.without("/quotes/0/" + member))).isEmpty();
	}

	@Test
	void letsOneSpeakerSayTwoThings() {
		String speaker = Stories.json(StoryJson.SOUND).at("/quotes/0/speaker").toString();
		assertThat(Stories.faultsAt(Stories.with("/quotes/1/speaker", speaker))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "segments", "verbatim" })
	void limitsThePartsOfAQuote(String member) {
		String span = "{\"block\":\"p1\",\"start\":3,\"end\":24}";
		String spans = "[" + (span + ",").repeat(1000) + span + "]";
		assertThat(Stories.faultsAt(Stories.with("/quotes/0/" + member, spans))).containsExactly("/quotes/0/" + member);
	}

	@Test
	void changesNothingButItsNameWhenNamed() {
		assertThat(QUOTE.named("q1").id()).isEqualTo("q1");
		assertThat(Stories.written(QUOTE.named(StoryJson.ARTICLE).named("0196f000-0000-7000-8000-000000000031")))
			.isEqualTo(Stories.written(QUOTE));
	}

	@Test
	void changesNothingButItsSpeakerWhenAttributed() {
		Speaker speaker = new Speaker(null, "Port", null, null, null);
		assertThat(QUOTE.by(speaker).speaker()).isEqualTo(speaker);
		assertThat(QUOTE.by(speaker).named("q1").speaker()).isEqualTo(speaker);
		assertThat(QUOTE.by(speaker).segments()).isEqualTo(QUOTE.segments());
	}

	@Test
	void namesASpeakerAndNothingElse() {
		assertThat(new Speaker(null, "Port", "The", "authority", "City").named("s1"))
			.isEqualTo(new Speaker("s1", "Port", "The", "authority", "City"));
	}

}
