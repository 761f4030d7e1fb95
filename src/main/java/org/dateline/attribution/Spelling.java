package org.dateline.attribution;

/** What the spelling of a word or mark tells. */
final class Spelling {

	private Spelling() {
	}

	static long traits(String spelt) {
		char first = spelt.charAt(0);
		if (Character.isDigit(first) || "$€£".indexOf(first) >= 0) {
			return Trait.bits(Trait.WORD, Trait.NUMBER);
		}
		boolean capital = Character.isUpperCase(first) || first == '@' || inner(spelt);
		boolean upper = spelt.length() > 1 && capital && spelt.chars().noneMatch(Character::isLowerCase);
		return Trait.WORD.bit() | (capital ? Trait.CAPITAL.bit() : 0) | (upper ? Trait.UPPER.bit() : 0);
	}

	/** Whether a word that no list knows ends like the adverbs of English. */
	static boolean isAdverb(String word) {
		return word.length() > 5 && word.endsWith("ly");
	}

	/** Whether a name has a small prefix, such as {@code al-Rashid}. */
	private static boolean inner(String spelt) {
		int hyphen = spelt.indexOf('-');
		return hyphen == 2 && Character.isUpperCase(spelt.charAt(hyphen + 1));
	}

	static boolean isDotted(String word) {
		return word.indexOf('.') > 0
				&& word.chars().allMatch((sign) -> sign == '.' || Character.isLetter(sign) || sign == '-');
	}

	static long mark(String spelt) {
		char first = spelt.charAt(0);
		return switch (first) {
			case '.', '!', '?', '…', '。', '！', '？' -> Trait.STOP.bit();
			case ',', '،', '、' -> Trait.COMMA.bit();
			case ':', '：' -> Trait.COLON.bit();
			case ';' -> Trait.SEMICOLON.bit();
			case '—', '–', '―' -> Trait.DASH.bit();
			case '-' -> Trait.DASH.bit();
			case '(', '[', '{' -> Trait.OPEN.bit();
			case ')', ']', '}' -> Trait.CLOSE.bit();
			default -> 0;
		};
	}

}
