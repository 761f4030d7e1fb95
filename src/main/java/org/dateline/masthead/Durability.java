package org.dateline.masthead;

/** What an acknowledged write has outlived. */
public enum Durability {

	/** The power of the machine: it is on the disk. */
	DISK,
	/** The process: it is with the operating system. */
	PROCESS

}
