package org.dateline.attribution;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Quoted words in a sentence that has no verb of saying for them. */
final class Leftovers {

	private static final long VERBS = Trait.bits(Trait.AUXILIARY, Trait.BE);

	private final Sentence sentence;

	private final List<Finding> found;

	private final @Nullable Finding last;

	Leftovers(Sentence sentence, List<Finding> found, @Nullable Finding last) {
		this.sentence = sentence;
		this.found = found;
		this.last = last;
	}

	/** Who said what stands quoted at a place; empty where that is a mere expression. */
	Optional<Finding> read(int at) {
		Quoted quoted = this.sentence.at(at).quoted();
		if (quoted == null || !quoted.isLong()) {
			return Optional.empty();
		}
		Part content = new Part(this.sentence, new Range(at, at + 1));
		if (!this.found.isEmpty()) {
			Part source = this.found.getLast().source();
			return Optional.of(new Finding(Rule.LEFTOVER, List.of(content), this.found.getLast().cue(), source, false));
		}
		int verb = verb(at);
		return (verb < 0) ? carried()
				: subject(verb)
					.map((source) -> new Finding(Rule.LEFTOVER, List.of(content),
							new Part(this.sentence, new Range(verb, verb + 1)), source, false))
					.or(this::carried);
	}

	private Optional<Part> subject(int verb) {
		return new Subjects(this.sentence, 0).before(verb).map((range) -> new Part(this.sentence, range).trimmed());
	}

	/** The verb that is nearest before a quoted stretch, else behind it. */
	private int verb(int at) {
		for (int before = at - 1; before > 0; before--) {
			if (isVerb(before)) {
				return before;
			}
		}
		for (int behind = at + 1; behind < this.sentence.size(); behind++) {
			if (isVerb(behind)) {
				return behind;
			}
		}
		return -1;
	}

	private boolean isVerb(int at) {
		Token token = this.sentence.at(at);
		return token.any(VERBS) || token.isVerb() || (token.word().endsWith("ed") && !token.is(Trait.CAPITAL));
	}

	/** The whole sentence, as said by whoever spoke before. */
	private Optional<Finding> carried() {
		Part whole = new Part(this.sentence, new Range(0, this.sentence.size())).trimmed();
		return Optional.ofNullable(this.last)
			.filter((finding) -> finding.last().paragraph() == this.sentence.paragraph())
			.map((_) -> new Finding(Rule.CARRIED, List.of(whole), null, null, true));
	}

}
