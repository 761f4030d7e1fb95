package org.dateline.format.text;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dateline.story.Story;
import org.dateline.story.StoryRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Any text is read, soon and without a complaint. */
final class HostileTextTests {

	private static final Duration SOON = Duration.ofSeconds(20);

	private static final List<String> PIECES = List.of("ferry", "The ferry leaves.", " ", "\n", "\n\n", "\r\n", "\r",
			"\t", "©", "© AFP / Ann LeeA man", " - Herald", " | ", "Photo: Ann Lee", "By Ann Lee", "By", "•", "• item",
			"\"", "“", "(", ")", "/", "2019-03-14", "March 14, 2019", "Read more:", "Subscribe", "0", "\u0000",
			"\uD83D", "\uDEA2", "🚢", "\u00A0", "\u00AD", "\u200B", "\uFEFF", "\u2028", "Новости", "渡船が港に戻った。",
			"العبارة", "KILMAR (AP) - The", "x".repeat(300) + ".",
			"The ferry was back at its pier on Monday, and many people had come to see it. ".repeat(3));

	static IntStream seeds() {
		return IntStream.range(0, 400);
	}

	private static String text(int seed) {
		Random random = new Random(seed);
		return IntStream.range(0, random.nextInt(60))
			.mapToObj((index) -> PIECES.get(random.nextInt(PIECES.size())) + (random.nextInt(3) == 0 ? "\n" : ""))
			.collect(Collectors.joining());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void accountsForEveryLineOfAnyText(int seed) {
		ReadText read = TextReader.read(text(seed));
		assertThat(read.account()).extracting(Entry::line)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, read.account().size()).boxed().toList());
		assertThat(read.account()).allSatisfy((entry) -> {
			assertThat(entry.confidence()).isBetween(0.0, 1.0);
			assertThat(entry.reason()).isNotBlank();
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void makesOnlySoundStories(int seed) {
		Story story = TextReader.read(text(seed)).story();
		if (story != null) {
			assertThat(StoryRules.faultsOf(story)).isEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void readsTheSameTwice(int seed) {
		assertThat(TextReader.read(text(seed))).isEqualTo(TextReader.read(text(seed)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", " ", "\u0000", "\uD83D", "a", "©", "- ", "By", ".", "\uFEFF", "•", "0" })
	void readsNoStoryInHardlyAnything(String text) {
		ReadText read = TextReader.read(text);
		assertThat(read.story()).isNull();
		assertThat(read.warnings()).isNotEmpty();
		assertThat(read.account()).isNotEmpty();
	}

	@Test
	void saysWhatIsTooMuchForAPage() {
		ReadText read = TextReader.read("The ferry leaves.\n\n".repeat(20_000));
		assertThat(read.account()).hasSize(40_001);
		assertThat(read.account().get(39_998).reason()).isEqualTo("Lies behind all that is read of a page");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", " ", "\n", "\"", "ferry ", "The ferry leaves. ", "The ferry leaves.\n", "A\n\n",
			"© \n", "Photo: Ann Lee\n", " - Herald\n", "\uD83D", "\u0000", "By Ann Lee\n", "• x\n", "渡船",
			"a - Herald\na\n", "Read more: one two three\n", "March 14, 2019\n", "/", "(", ". ", "\r", "\t", "12:30 " })
	void isSoonDoneWithAMillionSigns(String piece) {
		String text = piece.repeat(1_000_000 / piece.length());
		assertTimeout(SOON, () -> TextReader.read(text));
	}

}
