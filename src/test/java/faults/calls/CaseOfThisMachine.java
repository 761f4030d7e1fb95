package faults.calls;

import java.util.Locale;
import java.util.stream.Stream;

/** Planted: two calls and a reference that change case as the machine's language does. */
@SuppressWarnings("StringCaseLocaleUsage")
final class CaseOfThisMachine {

	String lower(String text) {
		return text.toLowerCase();
	}

	String upper(String text) {
		return text.toUpperCase();
	}

	Stream<String> all(Stream<String> texts) {
		return texts.map(String::toLowerCase);
	}

	String sound(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
