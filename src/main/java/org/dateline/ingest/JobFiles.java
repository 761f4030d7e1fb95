package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.dateline.masthead.Masthead;

import org.springframework.stereotype.Component;

/**
 * The files that imports are read from, which outlive the service until they are read.
 */
@Component
class JobFiles {

	private final Path folder;

	JobFiles(Masthead masthead) {
		this.folder = masthead.data().resolve("imports");
	}

	Path of(UUID id) {
		return this.folder.resolve(id + ".ndjson");
	}

	/**
	 * Takes a body in; it is on the disk when this is over.
	 * @return its size in bytes
	 */
	long keep(UUID id, InputStream body) {
		try {
			Files.createDirectories(this.folder);
			try (FileChannel file = FileChannel.open(of(id), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
					OutputStream out = Channels.newOutputStream(file)) {
				long bytes = body.transferTo(out);
				file.force(true);
				return bytes;
			}
		}
		catch (IOException broken) {
			forget(id);
			throw new UncheckedIOException("The body broke off", broken);
		}
	}

	void forget(UUID id) {
		try {
			Files.deleteIfExists(of(id));
		}
		catch (IOException kept) {
			throw new UncheckedIOException("The file of an import cannot be removed", kept);
		}
	}

}
