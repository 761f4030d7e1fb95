package org.dateline.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.attribution.Attribution.Candidate;

/**
 * Finds whom a pronoun means, by gender, nearness and standing of those who were named
 * before.
 */
final class Pronouns {

	/** Nobody is meant who was named longer ago. */
	private static final int REACH = 80;

	/**
	 * How much it counts to have spoken last where somebody else was the subject since.
	 */
	private static final double SUCCEEDED = 0.4;

	private final People people;

	Pronouns(People people) {
		this.people = people;
	}

	Meaning resolve(Gender gender, Sentence sentence, int before, Turn last) {
		Map<Integer, Double> scores = new HashMap<>();
		List<Mentioned> mentions = this.people.mentions();
		int end = this.people.mentionsBefore(before);
		boolean succeeded = false;
		for (int at = end - 1; at >= Math.max(0, end - REACH); at--) {
			Mentioned mention = mentions.get(at);
			if (this.people.person(mention.person()).gender().fits(gender)) {
				scores.merge(mention.person(), score(mention, sentence), Pronouns::both);
				succeeded |= mention.leads() && mention.person() != last.person()
						&& mention.sentence() > last.sentence() && mention.sentence() < sentence.number();
			}
		}
		double weight = succeeded ? SUCCEEDED : 1;
		scores.replaceAll((person, score) -> score + known(person, gender)
				+ ((last.person() == person) ? weight * spoke(sentence, last) : 0));
		return meaning(scores);
	}

	/** The best of several mentions counts, and a little that there are several. */
	private static double both(double some, double other) {
		return Math.max(some, other) + 0.1;
	}

	private static double score(Mentioned mention, Sentence sentence) {
		double distance = Math.min(20, sentence.number() - mention.sentence());
		return (mention.leads() ? 1.2 : 0) - 0.45 * distance - (mention.name().quoted() ? 1.8 : 0)
				- (mention.name().isGenitive() ? 0.4 : 0);
	}

	private double known(int person, Gender gender) {
		return (this.people.person(person).gender() == gender) ? 0.9 : 0;
	}

	/** Whoever spoke just before is likely to go on. */
	private static double spoke(Sentence sentence, Turn last) {
		int distance = sentence.number() - last.sentence();
		return (distance < 6) ? 2.2 - 0.35 * distance : 0;
	}

	private Meaning meaning(Map<Integer, Double> scores) {
		List<Integer> best = new ArrayList<>(scores.keySet());
		best.sort(Comparator.comparingDouble((Integer person) -> -scores.getOrDefault(person, 0.0))
			.thenComparing(Comparator.naturalOrder()));
		List<Candidate> candidates = best.stream()
			.limit(5)
			.map((person) -> new Candidate(this.people.person(person).name(), scores.getOrDefault(person, 0.0)))
			.toList();
		return best.isEmpty() ? Meaning.NONE : new Meaning(best.getFirst(), null, candidates);
	}

}
