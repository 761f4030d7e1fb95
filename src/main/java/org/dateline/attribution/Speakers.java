package org.dateline.attribution;

import java.util.Optional;

/** Finds out whom the mentions of an article mean, one after the other. */
final class Speakers {

	private final People people;

	private final Pronouns pronouns;

	private final Nominals nominals;

	private Turn last = Turn.NONE;

	Speakers(People people) {
		this.people = people;
		this.pronouns = new Pronouns(people);
		this.nominals = new Nominals(people);
	}

	/** Whom the next finding quotes. */
	Meaning of(Finding finding) {
		Meaning meaning = meaning(finding);
		if (meaning.isKnown()) {
			String body = (meaning.body() != null) ? meaning.body() : this.last.body();
			this.last = new Turn(meaning.person(), body, finding.last().number());
		}
		else if (finding.source() != null) {
			this.last = new Turn(-1, this.last.body(), finding.last().number());
		}
		return meaning;
	}

	private Meaning meaning(Finding finding) {
		Part source = finding.source();
		if (source == null) {
			return finding.carried() ? carried() : led(finding);
		}
		return named(source).orElseGet(() -> unnamed(source));
	}

	private Meaning carried() {
		if (this.last.person() >= 0) {
			return Meaning.of(this.last.person(), this.people);
		}
		return (this.last.body() != null) ? Meaning.of(this.last.body()) : Meaning.NONE;
	}

	/** The person whom the sentence before a quotation is about. */
	private Meaning led(Finding finding) {
		int number = finding.first().number();
		int end = this.people.mentionsBefore(finding.start());
		return this.people.mentions()
			.subList(Math.max(0, end - 20), end)
			.stream()
			.filter((mention) -> mention.sentence() < number && mention.sentence() >= number - 2)
			.filter((mention) -> !mention.name().quoted())
			.reduce((first, next) -> (next.leads() || !first.leads()) ? next : first)
			.map((mention) -> Meaning.of(mention.person(), this.people))
			.orElse(Meaning.NONE);
	}

	private Optional<Meaning> named(Part source) {
		return new Heads(source, this.people).find()
			.map((name) -> this.people.find(name)
				.map((person) -> Meaning.of(person, this.people))
				.orElseGet(() -> Meaning.of(name.text())));
	}

	private Meaning unnamed(Part source) {
		Token first = source.sentence().at(source.range().from());
		Token head = source.sentence().at(source.range().to() - 1);
		Gender gender = Gender.of(first.is(Trait.SHE), first.is(Trait.HE));
		if (gender != Gender.UNKNOWN && !first.is(Trait.POSSESSIVE)) {
			return pronoun(gender, source);
		}
		if (first.is(Trait.POSSESSIVE) && source.range().size() == 1) {
			return neuter(first) ? body() : pronoun(Gender.of(first.is(Trait.FEMALE), first.is(Trait.MALE)), source);
		}
		if (first.is(Trait.IT)) {
			return body();
		}
		if (first.is(Trait.POSSESSIVE) || isOwned(head, source)) {
			return owned(first, head, source);
		}
		return this.nominals.resolve(source, this.last);
	}

	private static boolean neuter(Token owner) {
		return !owner.any(Trait.bits(Trait.MALE, Trait.FEMALE));
	}

	private Meaning body() {
		return (this.last.body() != null) ? Meaning.of(this.last.body()) : Meaning.NONE;
	}

	private static boolean isOwned(Token head, Part source) {
		return head.any(Trait.bits(Trait.ROLE, Trait.KIN))
				&& source.tokens().stream().anyMatch((token) -> token.is(Trait.GENITIVE));
	}

	/** Somebody's sister, spokesman or letter. */
	private Meaning owned(Token first, Token head, Part source) {
		if (head.is(Trait.KIN)) {
			return first.is(Trait.POSSESSIVE) ? relative(first, head, source) : Meaning.NONE;
		}
		return head.is(Trait.ROLE) ? this.nominals.role(head, source) : Meaning.NONE;
	}

	private Meaning pronoun(Gender gender, Part source) {
		return this.pronouns.resolve(gender, source.sentence(), source.span().start(), this.last);
	}

	private Meaning relative(Token whose, Token kin, Part source) {
		Meaning owner = pronoun(Gender.of(whose.is(Trait.FEMALE), whose.is(Trait.MALE)), source);
		return Optional.of(owner)
			.filter((known) -> known.person() >= 0)
			.flatMap((known) -> new Relatives(this.people).find(kin, known.person()))
			.map((person) -> Meaning.of(person, this.people))
			.orElse(Meaning.NONE);
	}

}
