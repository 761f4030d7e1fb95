package org.dateline.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The people whom an article names, and where. */
final class People {

	/** More of one name cannot be told apart. */
	private static final int LARGEST = 50;

	private final List<Person> people = new ArrayList<>();

	private final Map<String, List<Integer>> families = new HashMap<>();

	private final Map<String, List<Integer>> givens = new HashMap<>();

	/** How often each is named in full. */
	private final Map<Integer, Integer> counts = new HashMap<>();

	private final Set<String> familiar = new HashSet<>();

	private final TreeMap<Integer, Name> names = new TreeMap<>();

	private final List<Mentioned> mentions = new ArrayList<>();

	private People() {
	}

	static People of(Article article) {
		People people = new People();
		List<Name> names = Names.in(article);
		people.familiar.addAll(familiar(names));
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

	/** Given names by which somebody is called again and again. */
	private static Set<String> familiar(List<Name> names) {
		Set<String> once = new HashSet<>();
		return names.stream()
			.filter((name) -> name.isGiven() && !name.quoted() && !name.isGenitive())
			.map(Name::text)
			.filter((name) -> !once.add(name))
			.collect(Collectors.toSet());
	}

	/** Learns more of somebody by a family or given name alone. */
	private void meetAgain(Name name, Person.Standing standing) {
		Optional<Integer> known = find(name);
		known.ifPresentOrElse((number) -> this.people.set(number, this.people.get(number).with(name, standing)), () -> {
			if (name.kind() == Name.Kind.PERSON || this.familiar.contains(name.text())) {
				meet(name, standing);
			}
		});
	}

	private void meet(Name name, Person.Standing standing) {
		List<Integer> family = this.families.computeIfAbsent(name.surname(), (_) -> new ArrayList<>());
		Optional<Integer> known = family.stream()
			.filter((number) -> this.people.get(number).isCalled(name))
			.findFirst();
		known.ifPresent((number) -> this.counts.merge(number, 1, Integer::sum));
		if (known.isPresent()) {
			this.people.set(known.get(), this.people.get(known.get()).with(name, standing));
			return;
		}
		if (family.size() >= LARGEST) {
			return;
		}
		int number = this.people.size();
		this.people.add(new Person(name.text(), name.first(), name.surname(), name.called(), standing));
		family.add(number);
		List<Integer> given = this.givens.computeIfAbsent(name.first(), (_) -> new ArrayList<>());
		if (given.size() < LARGEST) {
			given.add(number);
		}
	}

	private static List<Integer> numbers(Map<String, List<Integer>> index, String key) {
		return index.getOrDefault(key, List.of());
	}

	Person person(int number) {
		return this.people.get(number);
	}

	/** The numbers of the people of a family. */
	List<Integer> family(String surname) {
		return numbers(this.families, surname);
	}

	/** Where people are named, in the order of the text. */
	List<Mentioned> mentions() {
		return this.mentions;
	}

	/** How many mentions stand before a place. */
	int mentionsBefore(int before) {
		int low = 0;
		int high = this.mentions.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.mentions.get(middle).name().start() < before) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
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
