package org.dateline.house;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/** The plan of the house: its rooms, what they may use and what they do use. */
public final class Plan {

	private static final Pattern DRAWN = Pattern.compile("(?<=<!-- plan:start -->\n)(?s:.*?)(?=<!-- plan:end -->)");

	private final Map<String, Room> rooms;

	private final Map<String, SortedSet<String>> uses;

	private Plan(Map<String, Room> rooms, Map<String, SortedSet<String>> uses) {
		this.rooms = rooms;
		this.uses = uses;
	}

	/**
	 * Draws the plan of what is there.
	 * @param root the root package
	 * @param sources all sources, of which those that tell of packages are read
	 * @param classes all classes
	 * @return the plan
	 */
	public static Plan of(String root, List<Source> sources, JavaClasses classes) {
		Map<String, Room> rooms = sources.stream()
			.filter(Source::isPackageInfo)
			.map(Room::of)
			.filter((room) -> room.name().startsWith(root + "."))
			.collect(Collectors.toMap((room) -> room.name().substring(root.length() + 1), Function.identity(),
					(one, other) -> one, TreeMap::new));
		Map<String, SortedSet<String>> uses = new TreeMap<>();
		for (JavaClass type : classes) {
			roomOf(type, root, rooms.keySet()).ifPresent((room) -> uses.computeIfAbsent(room, (name) -> new TreeSet<>())
				.addAll(usedBy(type, root, rooms.keySet())));
		}
		uses.forEach((room, used) -> used.remove(room));
		return new Plan(rooms, uses);
	}

	private static Set<String> usedBy(JavaClass type, String root, Set<String> rooms) {
		return type.getDirectDependenciesFromSelf()
			.stream()
			.map(Dependency::getTargetClass)
			.flatMap((target) -> roomOf(target, root, rooms).stream())
			.collect(Collectors.toSet());
	}

	/** A nested room's classes are its own, not those of the room around it. */
	private static Optional<String> roomOf(JavaClass type, String root, Set<String> rooms) {
		return rooms.stream()
			.filter((room) -> (type.getPackageName() + ".").startsWith(root + "." + room + "."))
			.max(Comparator.comparingInt(String::length));
	}

	/**
	 * What a document must be changed to.
	 * @param document a text with the two marks between which the plan stands
	 * @return the text with this plan in it
	 */
	public String drawnInto(String document) {
		return DRAWN.matcher(document).replaceFirst(Matcher.quoteReplacement(drawn()));
	}

	private String drawn() {
		return "%n%s%n%s%n".formatted(table(), diagram()).replace("\r\n", "\n");
	}

	private String table() {
		List<String> rows = this.rooms.keySet()
			.stream()
			.sorted(Comparator.comparingInt(this::floor).reversed().thenComparing(Function.identity()))
			.map(this::row)
			.toList();
		return """
				| floor | room | what it is for | may use | uses |
				|---|---|---|---|---|
				""" + String.join("", rows);
	}

	private String row(String name) {
		return "| %d | `%s` | %s | %s | %s |\n".formatted(floor(name), name,
				room(name).flatMap(Room::purpose).orElse(""), list(mayUse(name)), list(uses(name)));
	}

	/**
	 * Rooms that may use nothing lie on the ground, every other one above all it may use.
	 */
	private int floor(String name) {
		return mayUse(name).stream().mapToInt((used) -> floor(used) + 1).max().orElse(0);
	}

	private List<String> mayUse(String name) {
		return room(name).flatMap(Room::mayUse).orElse(List.of()).stream().sorted().toList();
	}

	private Optional<Room> room(String name) {
		return Optional.ofNullable(this.rooms.get(name));
	}

	private SortedSet<String> uses(String name) {
		return this.uses.getOrDefault(name, Collections.emptySortedSet());
	}

	private static String list(Collection<String> rooms) {
		return rooms.isEmpty() ? "nothing" : String.join(", ", rooms);
	}

	/** Leaves out an arrow where a longer way leads to the same room. */
	private String diagram() {
		String arrows = this.uses.keySet()
			.stream()
			.flatMap((room) -> uses(room).stream()
				.filter((used) -> uses(room).stream().noneMatch((other) -> reaches(other, used)))
				.map((used) -> "    %s --> %s\n".formatted(room, used)))
			.collect(Collectors.joining());
		return "```mermaid\nflowchart TD\n" + arrows + "```\n";
	}

	private boolean reaches(String room, String other) {
		return uses(room).stream().anyMatch((used) -> used.equals(other) || reaches(used, other));
	}

}
