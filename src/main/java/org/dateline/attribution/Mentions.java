package org.dateline.attribution;

import java.util.List;
import java.util.Optional;

/** Tells of each name whose it is and how it stands in its sentence. */
final class Mentions {

	private final List<Sentence> sentences;

	private final People people;

	private int sentence;

	Mentions(Article article, People people) {
		this.sentences = article.sentences();
		this.people = people;
	}

	/** Whose a name is; names are asked for in the order of the text. */
	Optional<Mentioned> of(Name name) {
		while (this.sentence + 1 < this.sentences.size()
				&& this.sentences.get(this.sentence + 1).tokens().getFirst().start() <= name.start()) {
			this.sentence++;
		}
		return this.people.find(name).map((person) -> new Mentioned(person, name, this.sentence, leads(name)));
	}

	/** Whether a name opens its sentence, as the subject mostly does. */
	private boolean leads(Name name) {
		Sentence here = this.sentences.get(this.sentence);
		int opening = here.tokens().getFirst().start();
		return !name.quoted() && !name.isGenitive() && name.titled() - opening < 12;
	}

}
