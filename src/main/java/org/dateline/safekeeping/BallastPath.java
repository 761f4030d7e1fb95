package org.dateline.safekeeping;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

import org.h2.store.fs.FilePathWrapper;

/**
 * A file of H2 that lies on a ballast: a write for which the disk has no room throws the
 * ballast off and is done again, so that H2 never sees a full disk, which would close it.
 * Known to H2 as the scheme {@value #SCHEME}.
 */
public final class BallastPath extends FilePathWrapper {

	static final String SCHEME = "ballast";

	/** Made by H2, from one that it knows. */
	public BallastPath() {
	}

	@Override
	public String getScheme() {
		return SCHEME;
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return new BallastChannel(super.open(mode), new Ballast(Path.of(unwrap().getParent().toString())));
	}

}
