package org.dateline.masthead;

/** A setting that the service cannot start with, as one sentence for its operator. */
final class UnusableSetting extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	UnusableSetting(String sentence) {
		super(sentence);
	}

	UnusableSetting(String sentence, Throwable cause) {
		super(sentence, cause);
	}

	String sentence() {
		return String.valueOf(getMessage());
	}

}
