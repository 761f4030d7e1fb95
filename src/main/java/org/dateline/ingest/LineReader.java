package org.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a file of lines from any place in it, and never more of a line than it may have.
 */
final class LineReader implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private final InputStream in;

	private final int most;

	private long at;

	private int number;

	private LineReader(InputStream in, int most, long at, int number) {
		this.in = in;
		this.most = most;
		this.at = at;
		this.number = number;
	}

	/** Opens a file behind so many bytes and lines. */
	static LineReader open(Path file, int most, long at, int number) throws IOException {
		InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
		in.skipNBytes(at);
		return new LineReader(in, most, at, number);
	}

	/** The next line, empty at the end. */
	Optional<RawLine> next() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		long began = this.at;
		for (int read = this.in.read(); read >= 0; read = this.in.read()) {
			this.at++;
			if (read == '\n') {
				return Optional.of(raw(line));
			}
			if (line.size() <= this.most) {
				line.write(read);
			}
		}
		return (this.at > began) ? Optional.of(raw(line)) : Optional.empty();
	}

	private RawLine raw(ByteArrayOutputStream line) {
		this.number++;
		return new RawLine(this.number, this.at, line.toByteArray());
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
