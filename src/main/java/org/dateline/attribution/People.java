package org.dateline.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The people whom an article names, and where. */
final class People {

	private final List<Person> people = new ArrayList<>();

	private final Map<String, List<Integer>> families = new HashMap<>();

	private final Map<String, List<Integer>> givens = new HashMap<>();

	/** How often each is named in full. */
	private final Map<Integer, Integer> counts = new HashMap<>();

	private final TreeMap<Integer, Name> names = new TreeMap<>();

	private final List<Mentioned> mentions = new ArrayList<>();

	private People() {
	}

	static People of(Article article) {
		People people = new People();
		List<Name> names = Names.in(article);
		Standings standings = new Standings(article);
		names.stream()
			.filter((name) -> name.kind() == Name.Kind.PERSON && name.size() > 1)
			.forEach((name) -> people.meet(name, standings.of(name)));
		names.stream()
			.filter((name) -> name.kind() != Name.Kind.BODY && name.size() == 1)
			.forEach((name) -> people.meetAgain(name, standings.of(name)));
		names.stream()
			.filter((name) -> name.kind() != Name.Kind.ROLE || people.find(name).isPresent())
			.forEach((name) -> people.names.put(name.start(), name));
		Mentions mentions = new Mentions(article, people);
		people.names.values().forEach((name) -> mentions.of(name).ifPresent(people.mentions::add));
		return people;
	}

	/** Learns more of somebody by a family or given name alone. */
	private void meetAgain(Name name, Person.Standing standing) {
		Optional<Integer> known = find(name);
		known.ifPresentOrElse((number) -> this.people.set(number, this.people.get(number).with(name, standing)), () -> {
			if (name.kind() == Name.Kind.PERSON) {
				meet(name, standing);
			}
		});
	}

	private void meet(Name name, Person.Standing standing) {
		Optional<Integer> known = numbers(this.families, name.surname()).stream()
			.filter((number) -> this.people.get(number).isCalled(name))
			.findFirst();
		known.ifPresent((number) -> this.counts.merge(number, 1, Integer::sum));
		if (known.isPresent()) {
			this.people.set(known.get(), this.people.get(known.get()).with(name, standing));
			return;
		}
		int number = this.people.size();
		this.people.add(new Person(name.text(), name.first(), name.surname(), name.gender(), standing));
		this.families.computeIfAbsent(name.surname(), (_) -> new ArrayList<>()).add(number);
		this.givens.computeIfAbsent(name.first(), (_) -> new ArrayList<>()).add(number);
	}

	private static List<Integer> numbers(Map<String, List<Integer>> index, String key) {
		return index.getOrDefault(key, List.of());
	}

	Person person(int number) {
		return this.people.get(number);
	}

	int count() {
		return this.people.size();
	}

	/** The people by their number in the order of the text. */
	List<Person> all() {
		return this.people;
	}

	/** Where people are named, in the order of the text. */
	List<Mentioned> mentions() {
		return this.mentions;
	}

	/** The names that start in a stretch. */
	List<Name> names(Span span) {
		return List.copyOf(this.names.subMap(span.start(), span.end()).values());
	}

	/** Whose a name is: that of a family, else a given name. */
	Optional<Integer> find(Name name) {
		if (name.kind() == Name.Kind.BODY) {
			return Optional.empty();
		}
		Optional<Integer> family = nearest(numbers(this.families, name.surname()), name);
		return (family.isPresent() || name.size() > 1) ? family : nearest(numbers(this.givens, name.first()), name);
	}

	/** Of those who may be meant, the one who is named in full most often. */
	private Optional<Integer> nearest(List<Integer> numbers, Name name) {
		return numbers.stream()
			.filter((number) -> fits(number, name))
			.max(Comparator.comparingInt((Integer number) -> this.counts.getOrDefault(number, 0))
				.thenComparing(Comparator.reverseOrder()));
	}

	private boolean fits(int number, Name name) {
		Person person = this.people.get(number);
		return person.surname().equals(name.surname()) ? person.isCalled(name) : person.gender().fits(name.gender());
	}

}
