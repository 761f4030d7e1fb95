package org.dateline.format.text;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dateline.format.Hints;
import org.dateline.house.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A text that is twice as long makes twice the work. */
final class LongTextTests {

	/** A little more for each of many than for each of few is no growth yet. */
	private static final double STEADY = 1.5;

	private static final int FEW = 20;

	private static String text(String piece, int times) {
		return "Ferry runs again after the storm\n\nBy Ann Lee\n\n" + IntStream.range(0, FEW * times)
			.mapToObj((number) -> piece.replace("@", Integer.toString(number)))
			.collect(Collectors.joining());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"The harbour board (of nine) has voted to run the ferry @ on Sundays again: two years it lay at its pier.\n\n",
			"© AFP / Ann Lee The ferry @ at its pier\nThe ferry @ at its pier - Harbour Herald\n\n",
			"Ferry @ - Harbour Herald\nThe bridge @ opens on Monday\n\n", "Read more: the bridge @ opens on Monday\n\n",
			"Menu @\n", "14 March 2019, 12:@ GMT\n" })
	void isReadWithAsMuchWorkForEachSign(String piece) {
		assertThat(Work.growth((times) -> TextReader.read(text(piece, times)))).isLessThan(STEADY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The harbour board has voted to run the ferry @ on Sundays again after two years.\n\n",
			"Ferry @ - Harbour Herald\nThe bridge @ opens on Monday\n\n", "Menu @\n" })
	void isLookedAtAsOftenForEachPassage(String piece) {
		double few = looks(text(piece, 1));
		assertThat(looks(text(piece, 32)) / few / 32).isLessThan(STEADY);
	}

	private static double looks(String text) {
		Page page = Page.of(text);
		Watched<Passage> passages = new Watched<>(page.passages());
		TextReader.read(new Page(page.lines(), passages, page.spaced()), Hints.NONE);
		return passages.looks;
	}

	/** A list that counts how often anything in it is looked at. */
	private static final class Watched<T> extends AbstractList<T> {

		private final List<T> list;

		private int looks;

		Watched(List<T> list) {
			this.list = list;
		}

		@Override
		public T get(int index) {
			this.looks++;
			return this.list.get(index);
		}

		@Override
		public int size() {
			return this.list.size();
		}

	}

}
