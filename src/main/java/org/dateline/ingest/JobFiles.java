package org.dateline.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

	Path of(UUID id, Packing packing) {
		return this.folder.resolve(id + "." + packing.suffix());
	}

	/** How the stories of an import are packed, empty where nothing of it is left. */
	Optional<Packing> packing(UUID id) {
		return Stream.of(Packing.values()).filter((each) -> Files.exists(of(id, each))).findFirst();
	}

	/** Writes what an import is read from. */
	@FunctionalInterface
	interface Writing {

		void to(OutputStream file) throws IOException;

	}

	/**
	 * Takes stories in; they are on the disk when this is over.
	 * @return their size in bytes
	 */
	long keep(UUID id, Packing packing, Writing writing) {
		try {
			Files.createDirectories(this.folder);
			try (FileChannel file = FileChannel.open(of(id, packing), StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE); OutputStream out = Channels.newOutputStream(file)) {
				writing.to(out);
				file.force(true);
				return file.size();
			}
		}
		catch (IOException broken) {
			forget(id);
			throw new UncheckedIOException("The body broke off", broken);
		}
	}

	void forget(UUID id) {
		try {
			for (Packing packing : Packing.values()) {
				Files.deleteIfExists(of(id, packing));
			}
		}
		catch (IOException kept) {
			throw new UncheckedIOException("The file of an import cannot be removed", kept);
		}
	}

}
