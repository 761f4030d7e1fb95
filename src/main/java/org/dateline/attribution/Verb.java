package org.dateline.attribution;

/**
 * A form of a verb of saying.
 *
 * @param frames what may follow, as bits of {@link Frame}
 * @param forms what form it is, as bits of {@link Form}
 */
record Verb(int frames, int forms) {

	/** The verb of every word that is none. */
	static final Verb NONE = new Verb(0, 0);

	boolean takes(Frame frame) {
		return (this.frames & frame.bit()) != 0;
	}

	boolean is(Form form) {
		return (this.forms & form.bit()) != 0;
	}

	Verb or(Verb other) {
		return new Verb(this.frames | other.frames, this.forms | other.forms);
	}

}
