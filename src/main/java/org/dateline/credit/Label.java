package org.dateline.credit;

import java.util.List;

/** The words with which a credit line says that it is one. */
final class Label {

	private static final List<Word> WORDS = List.of(Word.PHOTO, Word.IMAGE, Word.CREDIT, Word.COPYRIGHT, Word.COURTESY,
			Word.BY);

	private static final String OPENS = " ([©:|/–—-.";

	private static final String CLOSES = " )]|:/";

	private Label() {
	}

	/** The line without them; a line of nothing else stays as it is. */
	static String cut(String line) {
		int start = 0;
		int end = line.length();
		while (end > 0 && CLOSES.indexOf(line.charAt(end - 1)) >= 0) {
			end--;
		}
		for (int next = skipped(line, 0); next > start && next < end; next = skipped(line, start)) {
			start = next;
		}
		return (start < end) ? line.substring(start, end) : line;
	}

	/** The place behind the marks and one label. */
	private static int skipped(String line, int from) {
		int at = from;
		while (at < line.length() && OPENS.indexOf(line.charAt(at)) >= 0) {
			at++;
		}
		String rest = line.substring(at);
		int label = WORDS.stream().mapToInt((word) -> Vocabulary.standard().opening(word, rest)).max().orElse(0);
		boolean names = label > 0 && rest.startsWith(" of ", label);
		return names ? from : at + label;
	}

}
