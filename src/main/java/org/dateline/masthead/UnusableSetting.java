package org.dateline.masthead;

/** A setting that the service cannot start with, as one sentence for its operator. */
public final class UnusableSetting extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	/**
	 * Refuses to start.
	 * @param sentence what is set, why it will not do, and what would
	 */
	public UnusableSetting(String sentence) {
		super(sentence);
	}

	UnusableSetting(String sentence, Throwable cause) {
		super(sentence, cause);
	}

	String sentence() {
		return String.valueOf(getMessage());
	}

}
