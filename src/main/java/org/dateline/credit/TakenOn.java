package org.dateline.credit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the day that a caption names, in the written forms of many languages. */
final class TakenOn {

	/** A caption says when it was taken at one of its ends. */
	private static final int REACH = 600;

	private static final int MOST_DAYS = 31;

	private static final Pattern PARTINGS = Pattern.compile("[-./年月日]");

	private TakenOn() {
	}

	/** The last full date of a caption. */
	static Optional<Day> in(String caption) {
		int from = Math.max(0, caption.length() - REACH);
		Optional<Day> last = last(tokens(caption, from, caption.length()));
		return (last.isPresent() || from == 0) ? last : last(tokens(caption, 0, REACH));
	}

	private static Optional<Day> last(List<Token> tokens) {
		for (int index = tokens.size() - 1; index >= 0; index--) {
			Optional<Day> day = at(tokens, index);
			if (day.isPresent()) {
				return day;
			}
		}
		return Optional.empty();
	}

	private static Optional<Day> at(List<Token> tokens, int index) {
		Token token = tokens.get(index);
		Optional<Day> numeric = numeric(token);
		if (numeric.isPresent()) {
			return numeric;
		}
		int month = token.month();
		if (month == 0) {
			return Optional.empty();
		}
		return american(tokens, index, month).or(() -> european(tokens, index, month));
	}

	/** {@code June 3, 2017}. */
	private static Optional<Day> american(List<Token> tokens, int index, int month) {
		return date(number(tokens, index + 2), month, number(tokens, index + 1), tokens.get(index).start());
	}

	/** {@code 3 June 2017}, {@code 3. Juni 2017}, {@code 3 de junio de 2017}. */
	private static Optional<Day> european(List<Token> tokens, int index, int month) {
		int day = isLink(tokens, index - 1) ? index - 2 : index - 1;
		int year = isLink(tokens, index + 1) ? index + 2 : index + 1;
		return (day < 0) ? Optional.empty()
				: date(number(tokens, year), month, number(tokens, day), tokens.get(day).start());
	}

	private static boolean isLink(List<Token> tokens, int index) {
		return index >= 0 && index < tokens.size()
				&& List.of("de", "del", "of", "di", "д").contains(Vocabulary.folded(tokens.get(index).text()));
	}

	private static int number(List<Token> tokens, int index) {
		return (index >= 0 && index < tokens.size()) ? tokens.get(index).number() : -1;
	}

	/**
	 * {@code 2017-06-03}, {@code 03.06.2017}, {@code 2017年6月3日}; where day and month can
	 * be told apart.
	 */
	private static Optional<Day> numeric(Token token) {
		if (!Character.isDigit(token.text().charAt(0))) {
			return Optional.empty();
		}
		String[] parts = PARTINGS.split(token.text(), -1);
		if (parts.length < 3) {
			return Optional.empty();
		}
		int[] numbers = new int[3];
		for (int part = 0; part < numbers.length; part++) {
			numbers[part] = new Token(parts[part], 0).number();
		}
		if (parts[0].length() == 4) {
			return date(numbers[0], numbers[1], numbers[2], token.start());
		}
		boolean told = token.text().indexOf('.') > 0 || numbers[0] > 12;
		return told ? date(numbers[2], numbers[1], numbers[0], token.start()) : Optional.empty();
	}

	private static Optional<Day> date(int year, int month, int day, int start) {
		if (year < 1800 || year > 2100 || day < 1 || day > MOST_DAYS || month < 1) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Day(LocalDate.of(year, month, day).toString(), start));
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

	private static List<Token> tokens(String text, int from, int to) {
		List<Token> tokens = new ArrayList<>();
		int start = from;
		for (int index = from; index <= to; index++) {
			if (index == to || " ,()\n;".indexOf(text.charAt(index)) >= 0) {
				if (index > start) {
					tokens.add(new Token(unstopped(text.substring(start, index)), start));
				}
				start = index + 1;
			}
		}
		return tokens;
	}

	/** A year may end a sentence; an abbreviated month keeps its full stop. */
	private static String unstopped(String word) {
		boolean year = word.length() > 4 && word.endsWith(".") && Character.isDigit(word.charAt(word.length() - 2));
		return year ? word.substring(0, word.length() - 1) : word;
	}

}
