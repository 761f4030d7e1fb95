package org.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a stretch of a line as a notice, if all of it is one. */
final class NoticeReader {

	private static final Vocabulary WORDS = Vocabulary.standard();

	private static final Agencies AGENCIES = Agencies.standard();

	private static final List<Word> TAILS = List.of(Word.FILE, Word.HANDOUT, Word.POOL, Word.PHOTO, Word.STRINGER);

	private static final List<Trait> TAIL_TRAITS = List.of(Trait.FILE, Trait.HANDOUT, Trait.POOL, Trait.LABEL,
			Trait.NOBODY);

	/** No credit is longer. */
	private static final int LONGEST = 300;

	private final Notice notice = new Notice();

	private NoticeReader() {
	}

	static Optional<Notice> read(String stretch) {
		String text = bare(stretch);
		if (text.isEmpty() || text.length() > LONGEST) {
			return Optional.empty();
		}
		NoticeReader reader = new NoticeReader();
		String rest = new Opening(text, reader.notice).taken();
		boolean read = Parts.of(rest, reader.notice).stream().allMatch(reader::part);
		return (read && reader.notice.settles()) ? Optional.of(reader.notice) : Optional.empty();
	}

	/** A text without brackets around all of it and without what ends a sentence. */
	private static String bare(String stretch) {
		String text = stretch.strip();
		if (text.length() > 1 && closes(text.charAt(0)) == text.charAt(text.length() - 1)
				&& text.indexOf(text.charAt(text.length() - 1)) == text.length() - 1) {
			text = text.substring(1, text.length() - 1).strip();
		}
		return text;
	}

	static char closes(char open) {
		return switch (open) {
			case '(' -> ')';
			case '[' -> ']';
			case '（' -> '）';
			case '【' -> '】';
			default -> '\0';
		};
	}

	private boolean part(String part) {
		String text = untailed(new Opening(unstopped(part), this.notice).taken());
		return named(unarticled(text));
	}

	private static String unarticled(String name) {
		return name.startsWith("the ") ? name.substring("the ".length()) : name;
	}

	private static String unstopped(String part) {
		boolean abbreviated = WORDS.is(Word.SUFFIX, part.substring(part.lastIndexOf(' ') + 1)) || AGENCIES.knows(part);
		return (part.endsWith(".") && !abbreviated) ? part.substring(0, part.length() - 1).strip() : part;
	}

	/** Takes years, placeholders and words for pictures off the end. */
	private String untailed(String part) {
		String text = part;
		int length = text.length() + 1;
		while (text.length() < length && !AGENCIES.knows(text)) {
			length = text.length();
			text = shorter(text);
		}
		return text;
	}

	private String shorter(String text) {
		int space = text.lastIndexOf(' ');
		int year = Opening.year(text.substring(space + 1));
		if (space > 0 && year > 0) {
			this.notice.date(year);
			return text.substring(0, space).strip();
		}
		for (int tail = 0; tail < TAILS.size(); tail++) {
			int start = WORDS.closing(TAILS.get(tail), text);
			if (start < text.length()) {
				this.notice.show(TAIL_TRAITS.get(tail));
				return text.substring(0, start).strip();
			}
		}
		return text;
	}

	private boolean named(String text) {
		return text.isEmpty() || licence(text) || agency(text) || several(text) || person(text) || forAnother(text)
				|| organisation(text) || account(text);
	}

	private boolean licence(String text) {
		int start = WORDS.opening(Word.LICENSED, text);
		String rest = text.substring(start).strip();
		int length = WORDS.opening(Word.LICENCE, rest);
		boolean licence = length > 0
				&& Names.words(rest.substring(length)).stream().allMatch(NoticeReader::isLicenceWord);
		if (licence) {
			this.notice.license(rest);
		}
		return licence || (start > 0 && rest.isEmpty());
	}

	private static boolean isLicenceWord(String word) {
		String bare = word.startsWith("-") ? word.substring(1) : word;
		return WORDS.is(Word.LICENCETAIL, bare)
				|| bare.chars().allMatch((sign) -> Character.isDigit(sign) || sign == '.' || sign == '-');
	}

	private boolean agency(String text) {
		boolean known = AGENCIES.knows(text);
		if (known && AGENCIES.trusts(text)) {
			this.notice.distribute(text, Trait.AGENCY);
		}
		else if (known) {
			this.notice.distribute(text);
		}
		return known;
	}

	private boolean person(String text) {
		String name = untitled(text);
		boolean person = (!Names.isAcronym(name) && Names.isPerson(name)) || Names.isAccount(name);
		if (person) {
			this.notice.credit(name);
		}
		return person;
	}

	private static String untitled(String text) {
		String name = text;
		int space = name.indexOf(' ');
		while (space > 0 && WORDS.is(Word.TITLE, name.substring(0, space))) {
			name = name.substring(space + 1);
			space = name.indexOf(' ');
		}
		return name;
	}

	private boolean several(String text) {
		List<String> names = new ArrayList<>();
		StringBuilder name = new StringBuilder();
		for (String word : Names.words(text)) {
			if (WORDS.is(Word.AND, word) && !name.isEmpty()) {
				names.add(name.toString());
				name.setLength(0);
			}
			else {
				name.append(name.isEmpty() ? "" : " ").append(word);
			}
		}
		names.add(name.toString());
		return names.size() > 1 && names.stream().allMatch(NoticeReader::isWhole)
				&& names.stream().allMatch((one) -> agency(one) || person(one));
	}

	/** Two surnames of one person are joined by the same words as two people. */
	private static boolean isWhole(String name) {
		return AGENCIES.knows(name) || (Names.isPerson(name) && (name.indexOf(' ') > 0 || !Names.isCased(name)));
	}

	private boolean forAnother(String text) {
		List<String> words = Names.words(text);
		for (int index = 1; index < words.size() - 1; index++) {
			String before = String.join(" ", words.subList(0, index));
			String after = unarticled(String.join(" ", words.subList(index + 1, words.size())));
			if (WORDS.is(Word.FOR, words.get(index)) && Names.isPerson(before) && Names.isTitle(after)) {
				this.notice.credit(before);
				return agency(after) || (!words.get(index).equals("on") && organised(after));
			}
		}
		return false;
	}

	private boolean organisation(String text) {
		boolean lenient = this.notice.hasAny(Trait.COURTESY, Trait.PROVIDED, Trait.COPYRIGHT)
				|| !this.notice.creators().isEmpty();
		boolean told = Names.isOrganisation(text)
				|| (lenient && Names.isTitle(text) && (text.startsWith("The ") || this.notice.has(Trait.COURTESY)));
		return told && organised(text);
	}

	private boolean organised(String text) {
		this.notice.distribute(text, Trait.ORGANISATION);
		return true;
	}

	private boolean account(String text) {
		boolean account = Names.isBareAccount(text) && Character.isLowerCase(text.charAt(0));
		if (account) {
			this.notice.note(text);
		}
		return account;
	}

}
