package org.dateline.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plain sentences from a seed: the same number always says the same. */
final class Words {

	private static final List<String> WHO = List.of("The harbour master", "A teacher from the old town", "The council",
			"One of the bakers", "The engineer on duty", "A passenger", "The museum", "The fire brigade",
			"The ferry company", "A neighbour", "The weather office", "The new mayor");

	private static final List<String> DOES = List.of("opened", "measured", "described", "repaired", "counted",
			"welcomed", "painted", "questioned", "photographed", "moved", "postponed", "paid for");

	private static final List<String> WHAT = List.of("the wooden bridge", "a row of lime trees", "the evening market",
			"the northern pier", "three empty warehouses", "a narrow street", "the town clock", "a flooded cellar",
			"the last tram of the day", "an unlit path", "the school garden", "a map of the coast");

	private static final List<String> WHEN = List.of("before sunrise", "late on Tuesday", "after a long debate",
			"in spite of the rain", "for the second time this year", "as had been agreed in spring",
			"without any delay", "while the tide was low", "during the harvest", "with help from two villages");

	private final SplittableRandom chance;

	Words(long seed) {
		this.chance = new SplittableRandom(seed);
	}

	String sentence() {
		return "%s %s %s %s.".formatted(one(WHO), one(DOES), one(WHAT), one(WHEN));
	}

	String paragraph(int sentences) {
		return IntStream.range(0, sentences).mapToObj((n) -> sentence()).collect(Collectors.joining(" "));
	}

	int below(int bound) {
		return this.chance.nextInt(bound);
	}

	private String one(List<String> words) {
		return words.get(below(words.size()));
	}

}
