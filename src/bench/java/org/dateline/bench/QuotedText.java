package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.dateline.attribution.Span;

/** A text of the benchmark by its words, and those of them between double marks. */
final class QuotedText {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’.\\-][\\p{L}\\p{N}]++)*+");

	private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]++");

	private static final String OPEN = "“„«‟";

	private static final String PAIRS = "“” „“ „” «» ‟” `' ”” \"\" '' ”\" “\" '\" \"”";

	private final String text;

	private final List<Span> words;

	private final List<Span> stretches = new ArrayList<>();

	QuotedText(String text) {
		this.text = text;
		this.words = spans(WORD, text);
		spans(PARAGRAPH, text).forEach(this::readParagraph);
		this.stretches.removeIf((stretch) -> words(List.of(stretch)).isEmpty());
	}

	private static List<Span> spans(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((MatchResult found) -> new Span(found.start(), found.end()))
			.toList();
	}

	/** The words that lie by more than half in some spans. */
	Set<Integer> words(List<Span> spans) {
		Set<Integer> inside = new TreeSet<>();
		for (int word = 0; word < this.words.size(); word++) {
			Span place = this.words.get(word);
			for (Span span : spans) {
				int common = Math.min(place.end(), span.end()) - Math.max(place.start(), span.start());
				if (2 * common > place.end() - place.start()) {
					inside.add(word);
				}
			}
		}
		return inside;
	}

	List<Span> stretches() {
		return this.stretches;
	}

	/** How much of some words stands between double marks. */
	String kind(Set<Integer> words) {
		Set<Integer> quoted = words(this.stretches);
		long inside = words.stream().filter(quoted::contains).count();
		return (inside == words.size()) ? "direct" : (inside == 0) ? "indirect" : "mixed";
	}

	private void readParagraph(Span paragraph) {
		int opened = -1;
		char opener = ' ';
		for (int at = paragraph.start(); at < paragraph.end(); at++) {
			char sign = this.text.charAt(at);
			boolean pair = (sign == '\'' || sign == '`') && at(at + 1) == sign;
			if (!pair && (OPEN + "\"”»").indexOf(sign) < 0) {
				continue;
			}
			int length = pair ? 2 : 1;
			if (opened < 0 && opens(sign, at, length)) {
				opened = at + length;
				opener = sign;
			}
			else if (opened >= 0 && PAIRS.contains("" + opener + sign)) {
				this.stretches.add(new Span(opened, at));
				opened = -1;
			}
			at += length - 1;
		}
		if (opened >= 0 && opened < paragraph.end()) {
			this.stretches.add(new Span(opened, paragraph.end()));
		}
	}

	private boolean opens(char sign, int at, int length) {
		char before = at(at - 1);
		char after = at(at + length);
		if (sign == '”') {
			return Character.isWhitespace(before) && !Character.isWhitespace(after);
		}
		if (sign == '"' && Character.isDigit(before) && !Character.isLetter(after)) {
			return false;
		}
		boolean straight = sign == '"' || sign == '\'';
		return (OPEN + "`").indexOf(sign) >= 0 || (straight && (Character.isWhitespace(before)
				|| !(Character.isLetterOrDigit(before) && !Character.isLetterOrDigit(after))));
	}

	private char at(int index) {
		return (index >= 0 && index < this.text.length()) ? this.text.charAt(index) : ' ';
	}

}
