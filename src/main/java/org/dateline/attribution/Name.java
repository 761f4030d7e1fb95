package org.dateline.attribution;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A name where it stands in the text.
 *
 * @param words its words
 * @param title honorifics and roles before them
 * @param kind whose it is
 * @param quoted whether it stands between quotation marks
 * @param next the number of the token behind it
 */
record Name(List<Token> words, List<Token> title, Kind kind, boolean quoted, int next) {

	private static final long NOT_LAST = Trait.SUFFIX.bit();

	String text() {
		return this.words.stream().map(Name::bare).collect(Collectors.joining(" "));
	}

	private static String bare(Token token) {
		return token.is(Trait.GENITIVE) ? token.text().substring(0, token.text().length() - 2) : token.text();
	}

	int start() {
		return this.words.getFirst().start();
	}

	int end() {
		return this.words.getLast().end();
	}

	/** Where it starts with its title. */
	int titled() {
		return this.title.isEmpty() ? start() : this.title.getFirst().start();
	}

	boolean isGenitive() {
		return this.words.getLast().is(Trait.GENITIVE);
	}

	String first() {
		return this.words.getFirst().word();
	}

	/** The family name, without what follows it such as {@code Jr.}. */
	String surname() {
		return this.words.reversed()
			.stream()
			.filter((token) -> !token.any(NOT_LAST))
			.findFirst()
			.orElseGet(this.words::getLast)
			.word();
	}

	int size() {
		return (int) this.words.stream().filter((token) -> !token.any(NOT_LAST)).count();
	}

	Gender gender() {
		long titles = this.title.stream().mapToLong(Token::traits).reduce(0, (some, more) -> some | more);
		Gender titled = Gender.of((titles & Trait.FEMALE.bit()) != 0, (titles & Trait.MALE.bit()) != 0);
		if (titled != Gender.UNKNOWN || size() < 2) {
			return titled;
		}
		Gender given = given(0);
		return (given == Gender.UNKNOWN && size() > 2) ? given(1) : given;
	}

	/** Whether it is nothing but the given name of somebody. */
	boolean isGiven() {
		return size() == 1 && this.title.isEmpty() && this.kind == Kind.UNKNOWN && given(0) != Gender.UNKNOWN;
	}

	/** The gender of somebody who is called by it and nothing else. */
	Gender called() {
		return isGiven() ? given(0) : gender();
	}

	private Gender given(int index) {
		Token token = this.words.get(index);
		return Gender.of(token.is(Trait.FEMALE), token.is(Trait.MALE));
	}

	/** Whose a name is. */
	enum Kind {

		PERSON, BODY, PLACE, UNKNOWN, ROLE

	}

}
