package org.dateline.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

final class KeyFileTests {

	@TempDir
	private Path top;

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

	@Test
	void holdsTheSecretInALine() throws IOException {
		assertThat(KeyFile.write(this.top, "dl_secret")).hasContent("dl_secret\n");
	}

	@Test
	void isForItsOwnerAlone() throws IOException {
		Path file = KeyFile.write(this.top, "dl_secret");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void isAllThatIsLeft() throws IOException {
		KeyFile.write(this.top, "dl_secret");
		assertThat(names(this.top)).containsExactly("admin.key");
	}

	@Test
	void makesItsFolder() throws IOException {
		assertThat(KeyFile.write(this.top.resolve("far/below"), "dl_secret")).exists();
	}

	@Test
	void takesThePlaceOfOneThatOthersCouldRead() throws IOException {
		Path file = Files.writeString(this.top.resolve("admin.key"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
		KeyFile.write(this.top, "dl_new");
		assertThat(file).hasContent("dl_new\n");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void isNotWrittenBelowAFile() throws IOException {
		Path file = Files.createFile(this.top.resolve("file"));
		assertThatIOException().isThrownBy(() -> KeyFile.write(file.resolve("data"), "dl_secret"));
	}

}
