package org.dateline.safekeeping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

import org.dateline.http.Outage;
import org.h2.store.fs.FileBaseDefault;

/**
 * Writes a second time where the ballast made room for it; all else is the file's, which
 * needs no lock for places that are named.
 */
@SuppressWarnings("UnsynchronizedOverridesSynchronized")
final class BallastChannel extends FileBaseDefault {

	private final FileChannel file;

	private final Ballast ballast;

	BallastChannel(FileChannel file, Ballast ballast) {
		this.file = file;
		this.ballast = ballast;
	}

	@Override
	public int write(ByteBuffer bytes, long position) throws IOException {
		try {
			return this.file.write(bytes, position);
		}
		catch (IOException refused) {
			if (Outage.full(refused) && this.ballast.drop()) {
				return this.file.write(bytes, position);
			}
			throw refused;
		}
	}

	@Override
	public int read(ByteBuffer bytes, long position) throws IOException {
		return this.file.read(bytes, position);
	}

	@Override
	public long size() throws IOException {
		return this.file.size();
	}

	@Override
	public void force(boolean metaData) throws IOException {
		this.file.force(metaData);
	}

	@Override
	public FileLock tryLock(long position, long size, boolean shared) throws IOException {
		return this.file.tryLock(position, size, shared);
	}

	@Override
	protected void implTruncate(long length) throws IOException {
		this.file.truncate(length);
	}

	@Override
	protected void implCloseChannel() throws IOException {
		this.file.close();
	}

	@Override
	public String toString() {
		return this.file.toString();
	}

}
