package org.dateline.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the verbs of a sentence that may say that something is said. */
final class Cues {

	private static final long GROUP = Trait.bits(Trait.ADVERB, Trait.AUXILIARY, Trait.BE, Trait.NOT, Trait.ENCLITIC);

	private static final long BEFORE_NOUN = Trait.bits(Trait.DETERMINER, Trait.POSSESSIVE, Trait.GENITIVE,
			Trait.PREPOSITION);

	private static final long NAMED = Trait.bits(Trait.SAYING, Trait.ASSERTION);

	/** After these a verb follows even where something hangs on them. */
	private static final long NO_OWNER = Trait.bits(Trait.PEOPLE, Trait.RELATIVE, Trait.THAT) | Subjects.PRONOUN;

	private static final long PLURAL = Trait.bits(Trait.THEY, Trait.FIRST, Trait.SECOND, Trait.RELATIVE, Trait.PEOPLE,
			Trait.CONJUNCTION);

	private static final long SUBJECT = Trait.bits(Trait.HE, Trait.SHE, Trait.IT, Trait.THEY, Trait.FIRST,
			Trait.RELATIVE, Trait.CLOSE, Trait.COMMA, Trait.CONJUNCTION, Trait.QUOTE, Trait.WORD);

	private final Sentence sentence;

	private Cues(Sentence sentence) {
		this.sentence = sentence;
	}

	static List<Cue> in(Sentence sentence) {
		Cues cues = new Cues(sentence);
		return IntStream.range(0, sentence.size())
			.filter((at) -> sentence.at(at).isVerb() || sentence.at(at).any(NAMED))
			.mapToObj(cues::cue)
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<Cue> cue(int at) {
		if (this.sentence.is(at, Trait.SAYING)) {
			return Optional.of(new Cue(at, at, Verb.NONE, Cue.Manner.PHRASE));
		}
		if (isAssertion(at)) {
			return Optional.of(new Cue(at, at, Verb.NONE, Cue.Manner.NOUN));
		}
		Verb verb = this.sentence.at(at).verb();
		if (verb.forms() == 0) {
			return Optional.empty();
		}
		int from = group(at);
		return manner(at, from, verb).map((manner) -> new Cue(at, from, verb, manner));
	}

	private boolean isAssertion(int at) {
		return this.sentence.is(at, Trait.ASSERTION) && this.sentence.is(at + 1, Trait.THAT)
				&& Possessed.owner(this.sentence, at) >= 0;
	}

	private int group(int at) {
		int from = at;
		while (from > 0 && this.sentence.at(from - 1).any(GROUP)) {
			from--;
		}
		return from;
	}

	private Optional<Cue.Manner> manner(int at, int from, Verb verb) {
		boolean being = is(from, at, Trait.BE) || isHung(from);
		boolean passive = (verb.is(Form.PAST) || verb.is(Form.PERFECT)) && is(from, at, Trait.BE);
		if (passive || isNoun(at, from, verb)) {
			return Optional.empty();
		}
		if (this.sentence.is(from - 1, Trait.INFINITIVE)) {
			return Optional.of(Cue.Manner.INFINITIVE).filter((_) -> verb.is(Form.BASE) && isSaid(at));
		}
		if (verb.is(Form.PARTICIPLE)) {
			return Optional.of(being ? Cue.Manner.FINITE : Cue.Manner.PARTICIPLE);
		}
		boolean finite = verb.is(Form.PRESENT) || verb.is(Form.PAST) || is(from, at, Trait.AUXILIARY);
		return Optional.of(Cue.Manner.FINITE).filter((_) -> finite || (verb.is(Form.BASE) && isPlural(from)));
	}

	/**
	 * Whether a clause or quoted words follow, as they do where something is said indeed.
	 */
	private boolean isSaid(int at) {
		int end = Math.min(this.sentence.size(), at + 4);
		int far = Math.min(this.sentence.size(), at + 12);
		return this.sentence.has(new Range(at + 1, end), Trait.bits(Trait.THAT, Trait.COLON))
				|| this.sentence.has(new Range(at + 1, far), Trait.QUOTE.bit());
	}

	/** Whether a form of <i>be</i> or <i>have</i> hangs on the pronoun before. */
	private boolean isHung(int from) {
		Token before = this.sentence.at(from - 1);
		return before.is(Trait.GENITIVE) && before.any(Subjects.PRONOUN);
	}

	private boolean is(int from, int to, Trait trait) {
		return this.sentence.has(new Range(from, to), trait.bit());
	}

	private boolean isPlural(int from) {
		Token before = this.sentence.at(from - 1);
		boolean both = this.sentence.has(new Range(Math.max(0, from - 4), Math.max(0, from)), Trait.CONJUNCTION.bit());
		return both || before.any(PLURAL) || (before.word().endsWith("s") && !before.is(Trait.GENITIVE));
	}

	/** Whether a word that is as often a noun is one here. */
	private boolean isNoun(int at, int from, Verb verb) {
		Token before = this.sentence.at(from - 1);
		if (from == at && before.any(BEFORE_NOUN) && !before.any(NO_OWNER)) {
			return !(before.is(Trait.PREPOSITION) && verb.is(Form.PARTICIPLE));
		}
		boolean tied = this.sentence.is(at + 1, Trait.PREPOSITION) && !verb.takes(Frame.PREDICATE);
		return verb.takes(Frame.NOUN) && !verb.is(Form.PAST) && from == at && (!before.any(SUBJECT) || tied
				|| this.sentence.at(at + 1).any(Trait.bits(Trait.AUXILIARY, Trait.BE, Trait.STOP)));
	}

}
