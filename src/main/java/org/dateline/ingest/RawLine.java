package org.dateline.ingest;

/** A line as it is; one byte more than it may have, where it is longer. */
final class RawLine {

	private final int number;

	private final long end;

	private final byte[] bytes;

	RawLine(int number, long end, byte[] bytes) {
		this.number = number;
		this.end = end;
		this.bytes = bytes;
	}

	/** Counted from 1. */
	int number() {
		return this.number;
	}

	/** Where the next one begins. */
	long end() {
		return this.end;
	}

	byte[] bytes() {
		return this.bytes;
	}

	boolean blank() {
		for (byte each : this.bytes) {
			if (each > ' ' || each < 0) {
				return false;
			}
		}
		return true;
	}

}
