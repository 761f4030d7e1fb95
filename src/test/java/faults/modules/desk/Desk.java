package faults.modules.desk;

import faults.modules.archive.Archive;

/** Planted: it uses a room that it may not use. */
public final class Desk {

	Archive archive() {
		return new Archive();
	}

}
