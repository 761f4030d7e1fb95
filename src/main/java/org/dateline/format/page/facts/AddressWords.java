package org.dateline.format.page.facts;

import java.net.URI;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The words that an address spells out: those of the headline under which a story was
 * filed, which stay when the headline is changed.
 *
 * @param words in lower case, without accents
 */
record AddressWords(List<String> words) {

	private static final Pattern SLASHES = Pattern.compile("/");

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	private static final Pattern APOSTROPHES = Pattern.compile("['’]");

	private static final Pattern NUMBERS = Pattern.compile("\\p{Alnum}*\\d\\p{Alnum}*");

	/** Kinds of file. */
	private static final Set<String> KINDS = Set.of("html", "htm", "php", "asp", "aspx");

	/** Numbers as long as this are those of the house. */
	private static final int LONG_NUMBER = 4;

	/** Fewer words name a subject, not a story. */
	private static final int FEWEST = 4;

	private static final double NEARLY_ALL = 0.85;

	private static final double CLEARLY_MORE = 0.3;

	/** The words of the part of an address that has the most. */
	static AddressWords of(@Nullable URI address) {
		String path = Optional.ofNullable(address).map(URI::getPath).orElse("");
		return new AddressWords(SLASHES.splitAsStream(path)
			.map((part) -> Wording.words(plain(part)).stream().filter(AddressWords::isSaid).toList())
			.reduce(List.of(), (one, other) -> (other.size() > one.size()) ? other : one));
	}

	private static boolean isSaid(String word) {
		return !KINDS.contains(word) && (word.length() < LONG_NUMBER || !NUMBERS.matcher(word).matches());
	}

	/** Whether the words are those of one wording, and clearly less of another. */
	boolean spell(String wording, String other) {
		double share = share(wording);
		return this.words.size() >= FEWEST && share >= NEARLY_ALL && share - share(other) >= CLEARLY_MORE;
	}

	private double share(String wording) {
		String joined = APOSTROPHES.matcher(wording.toLowerCase(Locale.ROOT)).replaceAll("");
		Set<String> said = new HashSet<>();
		Stream.of(wording, joined, spelled(joined)).map((text) -> Wording.words(plain(text))).forEach(said::addAll);
		return this.words.stream().filter(said::contains).count() / (double) Math.max(1, this.words.size());
	}

	/** Addresses write accented letters without their accents. */
	private static String plain(String text) {
		String parted = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
		return ACCENTS.matcher(parted).replaceAll("").replace("ß", "ss").replace('ø', 'o').replace("æ", "ae");
	}

	/** Or they write them with two letters. */
	private static String spelled(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.replace("ä", "ae")
			.replace("ö", "oe")
			.replace("ü", "ue")
			.replace("ø", "oe")
			.replace("å", "aa");
	}

}
