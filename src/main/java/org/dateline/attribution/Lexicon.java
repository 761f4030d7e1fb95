package org.dateline.attribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dateline.credit.Lists;

/** The words of a language, by what they do; a language is two lists. */
final class Lexicon {

	private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

	private static final Map<String, Lexicon> LEXICONS = LANGUAGES.stream()
		.collect(Collectors.toUnmodifiableMap(Function.identity(), Lexicon::new));

	private final Map<String, Entry> words = new HashMap<>();

	private Lexicon(String language) {
		Lists.lines(Lexicon.class, "names.txt").forEach(this::learn);
		Lists.lines(Lexicon.class, "words-" + language + ".txt").forEach(this::learn);
		Lists.lines(Lexicon.class, "verbs-" + language + ".txt").forEach(this::learnVerb);
	}

	/** The lexicon of a language, that of English where it has none. */
	static Lexicon of(String language) {
		String tag = language.toLowerCase(Locale.ROOT);
		String primary = tag.substring(0, Math.min(2, tag.length()));
		boolean known = tag.length() == primary.length() || !Character.isLetterOrDigit(tag.charAt(2));
		return LEXICONS.getOrDefault(known ? primary : "", english());
	}

	private static Lexicon english() {
		return Objects.requireNonNull(LEXICONS.get("en"));
	}

	private void learn(String line) {
		int colon = line.indexOf(':');
		String name = line.substring(0, colon);
		long bits = bits(name);
		words(line.substring(colon + 1)).forEach((word) -> add(word, new Entry(bits, Verb.NONE)));
	}

	private static long bits(String names) {
		return Arrays.stream(names.split("\\+", -1))
			.mapToLong((name) -> Trait.valueOf(name.toUpperCase(Locale.ROOT)).bit())
			.reduce(0, (some, more) -> some | more);
	}

	/** Reads {@code frames: base present past participle perfect}, with - for no form. */
	private void learnVerb(String line) {
		int colon = line.indexOf(':');
		int frames = Frame.bits(line.substring(0, colon));
		List<String> forms = words(line.substring(colon + 1));
		for (int form = 0; form < forms.size(); form++) {
			Verb verb = new Verb(frames, Form.at(form).bit());
			Arrays.stream(forms.get(form).split("/", -1))
				.filter((word) -> !word.equals("-"))
				.forEach((word) -> add(word, new Entry(0, verb)));
		}
	}

	private static List<String> words(String list) {
		return Arrays.stream(list.split(" ", -1)).filter((word) -> !word.isEmpty()).toList();
	}

	private void add(String word, Entry entry) {
		this.words.merge(word, entry, Entry::or);
	}

	Entry entry(String word) {
		return this.words.getOrDefault(word, Entry.NONE);
	}

	boolean is(String word, Trait trait) {
		return (entry(word).traits() & trait.bit()) != 0;
	}

}
