package faults.habits;

/** Planted: something static that changes. */
class Shared {

	static final int FIRST = 1;

	static int last = FIRST;

}
