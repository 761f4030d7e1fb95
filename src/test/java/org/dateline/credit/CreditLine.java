package org.dateline.credit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A line, and what a careful picture editor reads in it.
 *
 * @param line the line
 * @param creators who took the picture
 * @param agencies for whom
 * @param caption what is left, empty where nothing is
 * @param more further members by their names
 */
record CreditLine(String line, List<String> creators, List<String> agencies, String caption, Map<String, String> more) {

	void isReadAs() {
		Credit credit = CreditReader.read(this.line);
		assertThat(credit.creators()).as("creators").containsExactlyInAnyOrderElementsOf(this.creators);
		assertThat(credit.agencies()).as("agencies").containsExactlyInAnyOrderElementsOf(this.agencies);
		assertThat(credit.caption()).as("caption").isEqualTo(this.caption.isEmpty() ? null : this.caption);
		assertThat(credit.raw()).as("raw").isEqualTo(this.line);
		this.more.forEach((name, value) -> assertThat(member(credit, name)).as(name).isEqualTo(value));
	}

	private static String member(Credit credit, String name) {
		return String.valueOf(switch (name) {
			case "takenOn" -> credit.takenOn();
			case "place" -> credit.place();
			case "licence" -> credit.licence();
			case "handout" -> credit.handout();
			case "pool" -> credit.pool();
			case "file" -> credit.file();
			case "copyrightYear" -> credit.copyrightYear();
			default -> throw new IllegalArgumentException("A credit has no " + name);
		});
	}

	/**
	 * Reads a line of a table: the line, names parted by semicolons, the caption, the
	 * rest.
	 */
	static final class Columns implements ArgumentsAggregator {

		@Override
		public CreditLine aggregateArguments(ArgumentsAccessor columns, ParameterContext context) {
			Map<String, String> more = Arrays.stream(column(columns, 4).split(" ", -1))
				.filter((pair) -> !pair.isEmpty())
				.map((pair) -> pair.split("=", -1))
				.collect(Collectors.toMap((pair) -> pair[0],
						(pair) -> pair[1].replace('_', ' ').replace("True", "true")));
			return new CreditLine(column(columns, 0), names(column(columns, 1)), names(column(columns, 2)),
					column(columns, 3), more);
		}

		private static List<String> names(String column) {
			return Arrays.stream(column.split(";", -1)).map(String::strip).filter((name) -> !name.isEmpty()).toList();
		}

		private static String column(ArgumentsAccessor columns, int index) {
			@Nullable String column = (index < columns.size()) ? columns.getString(index) : null;
			return (column != null) ? column : "";
		}

	}

}
