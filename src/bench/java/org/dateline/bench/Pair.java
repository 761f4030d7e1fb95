package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

import org.dateline.bench.Wrk.Round;

/** Two loads that are measured in turn, so that the weather of the machine meets both. */
final class Pair {

	private final String name;

	private final Wrk measured;

	private final Wrk measure;

	private final List<Round> ours = new ArrayList<>();

	private final List<Round> theirs = new ArrayList<>();

	Pair(String name, Wrk measured, Wrk measure) {
		this.name = name;
		this.measured = measured;
		this.measure = measure;
	}

	String name() {
		return this.name;
	}

	/** Lets the server get warm; nothing is noted. */
	void warm(int seconds) {
		this.measured.run(seconds);
	}

	void run(int seconds) {
		this.theirs.add(this.measure.run(seconds));
		this.ours.add(this.measured.run(seconds));
	}

	Median ours(ToDoubleFunction<Round> figure) {
		return Median.of(this.ours.stream().map(figure::applyAsDouble).toList());
	}

	Median theirs(ToDoubleFunction<Round> figure) {
		return Median.of(this.theirs.stream().map(figure::applyAsDouble).toList());
	}

	/** Compares each round with the one beside it. */
	Median ratio(ToDoubleBiFunction<Round, Round> ratio) {
		List<Double> ratios = new ArrayList<>();
		for (int n = 0; n < this.ours.size(); n++) {
			ratios.add(ratio.applyAsDouble(this.ours.get(n), this.theirs.get(n)));
		}
		return Median.of(ratios);
	}

	long refused() {
		return this.ours.stream().mapToLong(Round::refused).sum();
	}

	/**
	 * Runs pairs in turn, after all have been made warm.
	 * @param pairs the pairs
	 * @param settings how many rounds of how many seconds
	 */
	static void run(List<Pair> pairs, Settings settings) {
		pairs.forEach((pair) -> pair.warm(2 * settings.seconds()));
		for (int round = 0; round < settings.rounds(); round++) {
			pairs.forEach((pair) -> pair.run(settings.seconds()));
		}
	}

}
