package org.dateline.credit;

/**
 * A line without the mark of a picture from the files before it.
 *
 * @param text the line behind the mark
 * @param file whether there was one
 */
record Marked(String text, boolean file) {

	/** How sure it is that a line with a mark and nothing else is a credit. */
	static final double CONFIDENCE = 0.5;

	private static final Vocabulary WORDS = Vocabulary.standard();

	static Marked of(String text) {
		int length = WORDS.opening(Word.FILE, text);
		String rest = text.substring(length);
		boolean shouted = length > 0 && text.chars().limit(length).noneMatch(Character::isLowerCase);
		boolean parted = rest.startsWith(":") || rest.startsWith(" -") || rest.startsWith(" –")
				|| rest.startsWith(" —");
		String caption = Cut.trimmed(rest);
		boolean marked = shouted && parted && !NoticeReader.read(text).isPresent() && !caption.isEmpty();
		return marked ? new Marked(caption, true) : new Marked(text, false);
	}

}
