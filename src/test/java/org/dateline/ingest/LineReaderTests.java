package org.dateline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines of an import, read from where it stopped. */
final class LineReaderTests {

	@TempDir
	private Path folder;

	private List<String> read(String text, long at, int number) throws IOException {
		Path file = Files.writeString(this.folder.resolve("lines"), text);
		List<String> lines = new ArrayList<>();
		try (LineReader reader = LineReader.open(file, 5, at, number)) {
			for (Optional<RawLine> raw = reader.next(); raw.isPresent(); raw = reader.next()) {
				RawLine line = raw.get();
				lines.add(line.number() + "@" + line.end() + " " + new String(line.bytes(), StandardCharsets.UTF_8)
						+ (line.blank() ? "blank" : ""));
			}
		}
		return lines;
	}

	@Test
	void countsLinesAndBytes() throws IOException {
		assertThat(read("one\ntwo\n", 0, 0)).containsExactly("1@4 one", "2@8 two");
	}

	@Test
	void readsALastLineWithoutAnEnd() throws IOException {
		assertThat(read("one\ntwo", 0, 0)).containsExactly("1@4 one", "2@7 two");
	}

	@Test
	void goesOnWhereItStopped() throws IOException {
		assertThat(read("one\ntwo\n", 4, 1)).containsExactly("2@8 two");
	}

	@Test
	void knowsALineWithNothingOnIt() throws IOException {
		assertThat(read("\n \r\none\n", 0, 0)).containsExactly("1@1 blank", "2@4  \rblank", "3@8 one");
	}

	@Test
	void holdsNoMoreOfALineThanItMayHave() throws IOException {
		assertThat(read("123456789\nnext\n", 0, 0)).containsExactly("1@10 123456", "2@15 next");
	}

	@Test
	void findsNothingInNothing() throws IOException {
		assertThat(read("", 0, 0)).isEmpty();
	}

}
