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

	private final People people;

	Pronouns(People people) {
		this.people = people;
	}

	Meaning resolve(Gender gender, Sentence sentence, int before, Turn last) {
		Map<Integer, Double> scores = new HashMap<>();
		List<Mentioned> mentions = this.people.mentions();
		int end = end(before);
		for (int at = end - 1; at >= Math.max(0, end - REACH); at--) {
			Mentioned mention = mentions.get(at);
			if (this.people.person(mention.person()).gender().fits(gender)) {
				scores.merge(mention.person(), score(mention, sentence), Pronouns::both);
			}
		}
		scores.replaceAll((person, score) -> score + bonus(person, gender, sentence, last));
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

	private double bonus(int person, Gender gender, Sentence sentence, Turn last) {
		double known = (this.people.person(person).gender() == gender) ? 0.9 : 0;
		int distance = sentence.number() - last.sentence();
		return known + ((last.person() == person && distance < 6) ? 2.2 - 0.35 * distance : 0);
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

	/** How many mentions stand before a place. */
	int end(int before) {
		List<Mentioned> mentions = this.people.mentions();
		int low = 0;
		int high = mentions.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (mentions.get(middle).name().start() < before) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
