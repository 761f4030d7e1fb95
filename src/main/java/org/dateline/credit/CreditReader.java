package org.dateline.credit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a credit line: who took a picture, for whom, and what it shows.
 *
 * <p>
 * The credit may be the whole line, stand in brackets, behind the caption, before it or
 * glued to it. A line in which no stretch reads as a credit is all caption.
 */
public final class CreditReader {

	private CreditReader() {
	}

	/**
	 * Reads a line.
	 * @param line a credit, a caption, or both in any order
	 * @return what it says; never an exception
	 */
	public static Credit read(String line) {
		return read(line, List.of());
	}

	/**
	 * Reads a line to which a caption may be glued that stands elsewhere as well.
	 * @param line a credit, a caption, or both in any order
	 * @param captions other lines of the page, of which one may repeat the caption
	 * @return what it says; never an exception
	 */
	public static Credit read(String line, Collection<String> captions) {
		String text = line.lines()
			.map(PrintedLine::of)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("\n"));
		Marked marked = Marked.of(text);
		List<String> others = captions.stream().map(PrintedLine::of).toList();
		Reading reading = cuts(marked.text(), others).flatMap(List::stream)
			.map(Cut::reading)
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> Within.of(marked.text()))
			.orElseGet(() -> new Reading(new Notice(), marked.text(), 0));
		return credit(reading, marked, line);
	}

	/**
	 * Finds the day that a text names.
	 * @param text any text
	 * @return an ISO 8601 date, the last where there are many; empty where no day is
	 * whole
	 */
	public static Optional<String> dayIn(String text) {
		return TakenOn.in(text).map(Day::date);
	}

	/**
	 * Reads a list of names.
	 * @param names such as {@code Ann Lee, Bo Berg and Cy Noe}
	 * @return the people; empty where anything else stands in it
	 */
	public static List<String> people(String names) {
		return NoticeReader.read(PrintedLine.of(names))
			.filter((notice) -> notice.agencies().isEmpty() && notice.has(Trait.FULLNAME))
			.map(Notice::creators)
			.orElse(List.of());
	}

	/**
	 * The credit that a line holds, as it should be printed.
	 * @param line such as {@code (Photo: Ann Lee/AFP)}
	 * @return the line without the words that say what it is, such as {@code Ann Lee/AFP}
	 */
	public static String printed(String line) {
		return Label.cut(PrintedLine.of(line));
	}

	private static Stream<List<Cut>> cuts(String text, Collection<String> captions) {
		return Stream
			.<Supplier<List<Cut>>>of(() -> List.of(new Cut(text, "", Position.WHOLE)), () -> Glue.known(text, captions),
					() -> Brackets.of(text), () -> Ends.behind(text), () -> Ends.before(text), () -> Glue.within(text),
					() -> Glue.spaced(text))
			.map(Supplier::get);
	}

	private static Credit credit(Reading reading, Marked marked, String raw) {
		Notice notice = reading.notice();
		String caption = Optional.of(reading.caption()).filter((text) -> !text.isBlank()).orElse("");
		Optional<Day> day = TakenOn.in(caption).or(() -> TakenOn.in(marked.text()));
		Optional<String> place = day.filter((found) -> found.start() <= caption.length())
			.map((found) -> caption.substring(0, found.start()))
			.or(() -> Optional.of(caption))
			.flatMap(Places::in);
		boolean file = marked.file() || notice.has(Trait.FILE);
		return new Credit(notice.creators(), notice.agencies(), caption.isEmpty() ? null : caption,
				day.map(Day::date).orElse(null), place.orElse(null), notice.licence(), notice.has(Trait.HANDOUT),
				notice.has(Trait.POOL), file, notice.year(), raw,
				(marked.file() && reading.confidence() == 0) ? Marked.CONFIDENCE : reading.confidence());
	}

}
