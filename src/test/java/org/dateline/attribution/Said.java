package org.dateline.attribution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.aggregator.ArgumentsAggregator;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A text, and a quotation that a careful reader finds in it.
 *
 * @param text the text
 * @param expected the quotation
 */
record Said(String text, Expected expected) {

	void isFound() {
		assertThat(Expected.in(this.text, "en")).contains(this.expected);
	}

	void isAllThatIsFound() {
		assertThat(Expected.in(this.text, "en")).containsExactly(this.expected);
	}

	/** Reads a line of a table: the text, kind, segments, cue, mention, speaker. */
	static final class Columns implements ArgumentsAggregator {

		@Override
		public Said aggregateArguments(ArgumentsAccessor columns, ParameterContext context) {
			String text = column(columns, 0).replace("\\n", "\n");
			String line = String.join("|", List.of(column(columns, 1), column(columns, 2), column(columns, 3),
					column(columns, 4), column(columns, 5)));
			return new Said(text, Expected.of(">" + line));
		}

		private static String column(ArgumentsAccessor columns, int index) {
			@Nullable String column = (index < columns.size()) ? columns.getString(index) : null;
			return (column != null) ? column : "";
		}

	}

}
