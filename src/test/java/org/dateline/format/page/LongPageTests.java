package org.dateline.format.page;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dateline.format.Hints;
import org.dateline.house.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A page that is twice as long makes twice the work. */
final class LongPageTests {

	private static final double STEADY = 1.5;

	private static final int FEW = 20;

	private static byte[] page(String piece, int times) {
		String body = IntStream.range(0, FEW * times)
			.mapToObj((number) -> piece.replace("@", Integer.toString(number)))
			.collect(Collectors.joining());
		return ("<html lang=en><head><title>Ferry runs again</title></head><body><h1>Ferry runs again</h1><article>"
				+ body + "</article></body></html>")
			.getBytes(StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<p>The harbour board has voted to run the ferry @ on Sundays again, after two years without one.</p>",
			"<figure><img src='https://news.example/@.jpg' alt='Ferry @'><figcaption>Ferry @. Photo: Ann Lee</figcaption></figure>",
			"<ul><li><a href='/@'>The bridge @ opens on Monday</a></li></ul>", "<div><div>Menu @</div></div>",
			"<table><tr><td>@<td>Ferry @</table>", "<h2>Part @</h2><blockquote>The ferry @ runs again.</blockquote>" })
	void isReadWithAsMuchWorkForEachSign(String piece) {
		PageTranscriber reader = new PageTranscriber();
		assertThat(Work.growth((times) -> reader.read(page(piece, times), Hints.NONE).parts())).isLessThan(STEADY);
	}

}
