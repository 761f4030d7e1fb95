package org.dateline.format.page.facts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A thing that linked data describes.
 *
 * @param members what is said of it
 * @param index things by their {@code @id}
 */
record LinkedNode(Map<?, ?> members, Map<String, Map<?, ?>> index) {

	/** Its types without their vocabulary. */
	List<String> types() {
		return values("@type").map(LinkedNode::string)
			.flatMap(Optional::stream)
			.map((type) -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
			.toList();
	}

	/** All words said under a name; of a thing, its name. */
	List<String> texts(String name) {
		return values(name).map(this::words).flatMap(Optional::stream).filter((text) -> !text.isBlank()).toList();
	}

	/** The first words said under a name. */
	Optional<String> text(String name) {
		return texts(name).stream().findFirst();
	}

	/** All things named under a name; a bare string becomes a thing with that name. */
	List<LinkedNode> things(String name) {
		return values(name).map((value) -> switch (value) {
			case Map<?, ?> map -> new LinkedNode(resolved(map), this.index);
			default -> new LinkedNode(Map.of("name", value), this.index);
		}).toList();
	}

	/** Its address, wherever it is written. */
	Optional<String> address() {
		return Stream.of("url", "contentUrl", "@id").map(this::text).flatMap(Optional::stream).findFirst();
	}

	private Stream<?> values(String name) {
		Object value = this.members.get(name);
		if (value == null) {
			value = this.members.get("schema:" + name);
		}
		return switch (value) {
			case null -> Stream.empty();
			case List<?> list -> list.stream().filter(Objects::nonNull).flatMap(LinkedNode::flat).limit(200);
			default -> Stream.of(value);
		};
	}

	/** Lists in lists are as good as one. */
	private static Stream<?> flat(Object value) {
		return (value instanceof List<?> list) ? list.stream().filter((inner) -> !(inner instanceof List))
				: Stream.of(value);
	}

	private Optional<String> words(Object value) {
		return switch (value) {
			case Map<?, ?> map -> Stream.of("@value", "name", "headline", "url", "@id")
				.map(resolved(map)::get)
				.map(LinkedNode::string)
				.flatMap(Optional::stream)
				.findFirst();
			default -> string(value);
		};
	}

	/** One step only: things may well refer to each other in a circle. */
	private Map<?, ?> resolved(Map<?, ?> map) {
		boolean reference = map.get("name") == null && map.get("url") == null;
		Map<?, ?> target = (reference && map.get("@id") instanceof String id) ? this.index.get(id) : null;
		return (target != null) ? target : map;
	}

	private static Optional<String> string(Object value) {
		return switch (value) {
			case null -> Optional.empty();
			case String text -> Optional.of(Wording.plain(text));
			case List<?> list when !list.isEmpty() && list.getFirst() instanceof String text ->
				Optional.of(Wording.plain(text));
			default -> Optional.empty();
		};
	}

}
