package org.dateline.safekeeping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** Files whose syncs are counted, and which have no room while they are told so. */
public final class FaultyPath extends FilePathWrapper {

	private static final Map<String, Disk> DISKS = new ConcurrentHashMap<>();

	/** Made by H2. */
	public FaultyPath() {
	}

	/** The disk of the file of this name, known to H2 as {@code faulty:}. */
	static Disk disk(String file) {
		FilePath.register(new FaultyPath());
		return DISKS.computeIfAbsent(file,
				(name) -> new Disk(new AtomicInteger(), new AtomicBoolean(), new AtomicBoolean()));
	}

	@Override
	public String getScheme() {
		return "faulty";
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return new Channel(super.open(mode), disk(unwrap().toString().replace(".mv.db", "")));
	}

	/** What a disk has done, and what it does not do. */
	record Disk(AtomicInteger syncs, AtomicBoolean full, AtomicBoolean broken) {

		void write() throws IOException {
			if (this.full.get()) {
				throw new IOException("No space left on device");
			}
		}

		void sync() throws IOException {
			this.syncs.incrementAndGet();
			if (this.broken.get()) {
				throw new IOException("Input/output error");
			}
		}

	}

	/** A file on a disk. */
	static class Channel extends FileBaseDefault {

		private final FileChannel file;

		private final Disk disk;

		Channel(FileChannel file, Disk disk) {
			this.file = file;
			this.disk = disk;
		}

		@Override
		public synchronized int write(ByteBuffer bytes, long position) throws IOException {
			this.disk.write();
			return this.file.write(bytes, position);
		}

		@Override
		public void force(boolean metaData) throws IOException {
			this.file.force(metaData);
			this.disk.sync();
		}

		@Override
		public synchronized int read(ByteBuffer bytes, long position) throws IOException {
			return this.file.read(bytes, position);
		}

		@Override
		public long size() throws IOException {
			return this.file.size();
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

	}

}
