package org.dateline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder as it is mounted into a container: links, and hidden folders behind them. */
final class LinkedFolderTests {

	@TempDir
	Path top;

	@BeforeEach
	void mount() throws IOException {
		Path hidden = Files.createDirectories(this.top.resolve("mounted/..2024/below"));
		Files.createFile(hidden.resolve("bridge.json"));
		Files.createSymbolicLink(this.top.resolve("mounted/bridge.json"), hidden.resolve("bridge.json"));
		Files.createDirectory(this.top.resolve("mounted/harbour"));
		Files.createFile(this.top.resolve("mounted/harbour/ferry.json"));
		Files.createFile(this.top.resolve("mounted/harbour/._ferry.json"));
		Files.createSymbolicLink(this.top.resolve("link"), this.top.resolve("mounted"));
	}

	private List<String> namesIn(String folder) {
		Path stories = this.top.resolve(folder);
		return StoryFolder.files(stories, (name) -> name.endsWith(".json"))
			.stream()
			.map((file) -> stories.relativize(file).toString().replace('\\', '/'))
			.toList();
	}

	@Test
	void findsAFileOnceHoweverItIsMounted() {
		assertThat(namesIn("mounted")).containsExactly("bridge.json", "harbour/ferry.json");
	}

	@Test
	void findsTheFilesOfALinkedFolderUnderTheSameNames() {
		assertThat(namesIn("link")).isEqualTo(namesIn("mounted"));
	}

	@Test
	void findsTheFilesOfAFolderThatIsNamedTheLongWay() {
		assertThat(namesIn("mounted/harbour/..")).isEqualTo(namesIn("mounted"));
	}

}
