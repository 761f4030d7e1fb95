package org.dateline.attribution;

/**
 * What the lists say of a word.
 *
 * @param traits its traits, as bits of {@link Trait}
 * @param verb the verb of saying that it is a form of
 */
record Entry(long traits, Verb verb) {

	static final Entry NONE = new Entry(0, Verb.NONE);

	Entry or(Entry other) {
		return new Entry(this.traits | other.traits, this.verb.or(other.verb));
	}

}
