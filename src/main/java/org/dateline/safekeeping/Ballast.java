package org.dateline.safekeeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that only takes up room, to be thrown off when the last changes need it.
 *
 * @param folder where it lies, which is where the database lies
 */
record Ballast(Path folder) {

	private static final Logger LOG = LoggerFactory.getLogger(Ballast.class);

	private static final int BLOCK = 64 * 1024;

	private Path file() {
		return this.folder.resolve("ballast");
	}

	boolean isLoaded() {
		return Files.exists(file());
	}

	/** Takes up room; what cannot be had is left. */
	void load(long size) {
		try {
			Files.write(file(), new byte[0]);
			for (long written = 0; written < size; written += BLOCK) {
				Files.write(file(), new byte[BLOCK], StandardOpenOption.APPEND);
			}
		}
		catch (IOException refused) {
			LOG.warn("There is no room for the ballast {}", file(), refused);
		}
	}

	/**
	 * Makes room.
	 * @return whether there was a ballast to throw off
	 */
	boolean drop() throws IOException {
		boolean dropped = Files.deleteIfExists(file());
		if (dropped) {
			LOG.warn("The disk of {} is full: the ballast was thrown off for the changes under way", this.folder);
		}
		return dropped;
	}

}
