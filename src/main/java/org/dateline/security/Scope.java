package org.dateline.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a key is good for. Each scope holds those before it. */
enum Scope {

	/** Taking stories in from elsewhere. */
	IMPORT,
	/** Writing and withdrawing stories. */
	EDIT,
	/** Everything, keys among it. */
	ADMIN;

	/** As it is spelled everywhere outside this program. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The words of this scope and of those that it holds. */
	List<String> held() {
		return Arrays.stream(values()).filter((other) -> other.compareTo(this) <= 0).map(Scope::word).toList();
	}

	static List<String> words() {
		return ADMIN.held();
	}

	static Optional<Scope> named(String word) {
		return Arrays.stream(values()).filter((scope) -> scope.word().equals(word)).findFirst();
	}

}
