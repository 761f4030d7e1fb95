package org.dateline.format.page.facts;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Finds the day in an address such as {@code /2024/05/17/the-title}. */
final class AddressDate {

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2100;

	private AddressDate() {
	}

	/**
	 * The day that an address names: a year, a month and a day next to each other, or any
	 * date as words would give it.
	 */
	static Optional<LocalDate> find(@Nullable URI address, DateScanner scanner) {
		String path = (address != null && address.getRawPath() != null) ? address.getRawPath() : "";
		List<String> runs = runs(path);
		for (int at = 0; at < runs.size(); at++) {
			Optional<LocalDate> day = joined(runs, at);
			if (day.isPresent()) {
				return day;
			}
		}
		return scanner.first(path).map(Moment::day).filter(AddressDate::isLikely);
	}

	/**
	 * The day that the folders of an address name, the year in full in one of its own.
	 */
	static Optional<LocalDate> folder(@Nullable URI address, DateScanner scanner) {
		return Optional.ofNullable(address)
			.map((whole) -> whole.resolve("."))
			.flatMap((folder) -> find(folder, scanner))
			.filter((day) -> String.valueOf(address).contains("/" + day.getYear() + "/"));
	}

	/** The month that an address names in two folders. */
	static Optional<YearMonth> month(@Nullable URI address) {
		List<String> runs = runs(Optional.ofNullable(address).map(URI::getRawPath).orElse(""));
		for (int at = 0; at + 1 < runs.size(); at++) {
			if (runs.get(at).length() == 4 && runs.get(at + 1).length() == 2) {
				return day(runs.get(at) + runs.get(at + 1) + "01").map(YearMonth::from);
			}
		}
		return Optional.empty();
	}

	private static boolean isLikely(LocalDate day) {
		return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
	}

	/**
	 * Runs of figures; what stands apart by more than a sign has an empty run between.
	 */
	private static List<String> runs(String path) {
		List<String> runs = new ArrayList<>();
		int at = 0;
		int last = -1;
		while (at < path.length()) {
			int end = at;
			while (end < path.length() && path.charAt(end) >= '0' && path.charAt(end) <= '9') {
				end++;
			}
			if (end > at) {
				if (last >= 0 && at - last > 1) {
					runs.add("");
				}
				runs.add(path.substring(at, end));
				last = end;
			}
			at = Math.max(end, at + 1);
		}
		return runs;
	}

	private static Optional<LocalDate> joined(List<String> runs, int at) {
		StringBuilder digits = new StringBuilder();
		for (int next = at; next < Math.min(at + 3, runs.size()) && digits.length() < 8; next++) {
			String run = runs.get(next);
			if (run.isEmpty()) {
				break;
			}
			digits.append((run.length() == 1 && next > at) ? "0" + run : run);
		}
		return (runs.get(at).length() >= 4 && digits.length() == 8) ? day(digits.toString()) : Optional.empty();
	}

	private static Optional<LocalDate> day(String digits) {
		return MachineDate.day(digits).filter(AddressDate::isLikely);
	}

}
