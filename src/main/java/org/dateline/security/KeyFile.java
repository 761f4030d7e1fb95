package org.dateline.security;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The file in which an operator finds the first key. */
final class KeyFile {

	private KeyFile() {
	}

	/**
	 * Writes it at once or not at all. A temporary file is for its owner alone wherever
	 * the system knows owners, and moving it keeps that.
	 */
	static Path write(Path folder, String secret) throws IOException {
		Files.createDirectories(folder);
		Path draft = Files.createTempFile(folder, "admin", ".tmp");
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
			ByteBuffer line = StandardCharsets.UTF_8.encode(secret + "\n");
			while (line.hasRemaining()) {
				channel.write(line);
			}
			channel.force(true);
		}
		return Files.move(draft, folder.resolve("admin.key"), StandardCopyOption.ATOMIC_MOVE);
	}

}
