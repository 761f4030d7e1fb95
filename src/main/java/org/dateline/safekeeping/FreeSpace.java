package org.dateline.safekeeping;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Watches the room on the disk of the archive, and keeps a ballast there while it can.
 */
final class FreeSpace {

	private static final long LEAST = 64L * 1024 * 1024;

	private static final long LARGEST_BALLAST = 16L * 1024 * 1024;

	private final Ballast ballast;

	private final LongSupplier total;

	private final LongSupplier free;

	private final AtomicBoolean loading = new AtomicBoolean();

	FreeSpace(Ballast ballast) {
		this(ballast, ballast.folder().toFile()::getTotalSpace, ballast.folder().toFile()::getUsableSpace);
	}

	FreeSpace(Ballast ballast, LongSupplier total, LongSupplier free) {
		this.ballast = ballast;
		this.total = total;
		this.free = free;
	}

	/** Of an archive elsewhere there is nothing to watch here. */
	static FreeSpace of(Archive archive) {
		return archive.folder()
			.map(Ballast::new)
			.map(FreeSpace::new)
			.orElseGet(() -> new FreeSpace(new Ballast(Path.of("")), () -> 0, () -> 0));
	}

	/**
	 * How much has to be free on a disk: 64 MiB or 2 %, whichever is more, but never more
	 * than an eighth, lest a small disk take nothing at all.
	 */
	static long limit(long total) {
		return Math.min(Math.max(LEAST, total / 50), total / 8);
	}

	long free() {
		return this.free.getAsLong();
	}

	/** Asked anew each time: it costs less than what would follow from an old answer. */
	boolean suffices() {
		long spare = free() - limit(this.total.getAsLong());
		if (spare >= 0) {
			load(spare);
		}
		return spare >= 0;
	}

	private void load(long spare) {
		long size = Math.min(LARGEST_BALLAST, limit(this.total.getAsLong()) / 2);
		if (spare > 2 * size && !this.ballast.isLoaded() && this.loading.compareAndSet(false, true)) {
			this.ballast.load(size);
			this.loading.set(false);
		}
	}

}
