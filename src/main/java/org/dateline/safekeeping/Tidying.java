package org.dateline.safekeeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the room usable again that changes leave behind in a file, and gives it back to a
 * disk that has too little.
 */
final class Tidying implements Runnable {

	private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

	private static final int MOST_STEPS = 8;

	private final DataSource beside;

	private final FreeSpace space;

	private final Consumer<SQLException> troubled;

	private final Checkpoint sync;

	private final AtomicLong seen = new AtomicLong();

	/**
	 * Tidies a database.
	 * @param beside opens it, beside the pool
	 * @param space the room on its disk
	 * @param troubled who is told when it cannot be opened
	 */
	Tidying(DataSource beside, FreeSpace space, Consumer<SQLException> troubled) {
		this.beside = beside;
		this.space = space;
		this.troubled = troubled;
		this.sync = new Checkpoint(beside);
	}

	@Override
	public void run() {
		try (Connection connection = this.beside.getConnection()) {
			tidy(StoreFile.of(connection));
		}
		catch (SQLException failed) {
			this.troubled.accept(failed);
		}
		catch (RuntimeException failed) {
			LOG.warn("The room that changes left behind was not made usable again", failed);
		}
	}

	/** Syncs first, for what is made usable again may soon be written over. */
	private void tidy(StoreFile file) {
		if (this.space.suffices()) {
			sweep(file);
		}
		else if (this.space.free() > 4L * StoreFile.STEP) {
			file.sweep();
			this.sync.run();
			file.shrink();
		}
	}

	/** Does nothing where nothing was changed since. */
	private void sweep(StoreFile file) {
		int steps = (this.seen.get() != file.version()) ? MOST_STEPS : 0;
		for (int step = 0; step < steps && this.space.suffices(); step++) {
			this.sync.run();
			if (!file.sweep()) {
				break;
			}
		}
		this.seen.set(file.version());
	}

}
